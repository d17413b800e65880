import { useEffect, useRef } from 'preact/hooks'
import type { BundledProvider } from '../../data/dataset.ts'
import type { SourcesById } from '../../data/sources.ts'
import { bundledAnswer } from '../../lookup/settings.ts'
import { text } from '../../seams/text.ts'
import { Evidence } from '../Evidence.tsx'
import { Monogram } from '../Monogram.tsx'
import { Steps } from '../Steps.tsx'
import { Domains } from './Domains.tsx'
import { History } from './History.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import type { ListPlace } from './place.ts'
import { Remarks } from './Remarks.tsx'
import { Servers } from './Servers.tsx'
import { SignIn } from './SignIn.tsx'
import { Sources } from './Sources.tsx'
import type { Go } from './usePlace.ts'
import { countryName } from './words.ts'

interface Props {
  provider: BundledProvider
  loadSources(): Promise<SourcesById>
  /** The list from which the person came. */
  back: ListPlace
  go: Go
}

/** Everything that is known about one provider, and from where. */
export function Entry({ provider, loadSources, back, go }: Props) {
  const { name, also, country, domains, status } = provider
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const [domain = ''] = domains
  const answer = bundledAnswer(provider, { domain, shownDomain: domain })
  const known = [...(country === undefined ? [] : [countryName(country)]), ...also.filter((other) => !domains.includes(other))]
  return (
    <main class="entry">
      <nav>
        <PlaceLink to={back} go={go}>
          <span aria-hidden="true">‹</span> {text('menu.providers')}
        </PlaceLink>
      </nav>
      <header class="head">
        <Monogram name={name} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          {known.length > 0 && <p class="soft">{known.join(' · ')}</p>}
          <p class="soft">
            <Evidence answer={answer} />
          </p>
        </div>
        {domain !== '' && (
          <a class="lookUp" href={`popup.html?address=${encodeURIComponent(domain)}`}>
            {text('box.lookUp')}
          </a>
        )}
      </header>
      {status !== 'active' && <History provider={provider} />}
      <Steps provider={provider} />
      <Servers provider={provider} />
      <SignIn answer={answer} />
      <Domains provider={provider} />
      <Remarks provider={provider} />
      {status === 'active' && <History provider={provider} />}
      <Sources id={provider.id} load={loadSources} />
    </main>
  )
}
