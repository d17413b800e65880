import { useEffect, useState } from 'preact/hooks'
import type { Dataset } from '../../data/dataset.ts'
import { extensionVersion } from '../../seams/about.ts'
import { dateInWords, language, text } from '../../seams/text.ts'
import { Section } from './Section.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import type { Options } from './useOptions.ts'

interface Props {
  options: Options
  load(): Promise<Dataset>
}

/** Which version this is, what it knows, its keys, and its other pages. */
export function About({ options: { outcome, tell }, load }: Props) {
  const [dataset, setDataset] = useState<Dataset>()
  useEffect(() => void load().then(setDataset), [])
  return (
    <Section id="about" outcome={outcome}>
      <dl class="row facts">
        <div>
          <dt>{text('options.version')}</dt>
          <dd>{extensionVersion()}</dd>
        </div>
        {dataset && <Facts dataset={dataset} />}
      </dl>
      <Shortcuts fail={(message) => tell('about', 'failed', message)} />
      <nav class="row" aria-label={text('options.more')}>
        <a href="guide.html">{text('menu.guide')}</a>
        <a href="providers.html">{text('menu.providers')}</a>
        <a href="licences.txt">{text('options.licences')}</a>
      </nav>
    </Section>
  )
}

function Facts({ dataset: { providers } }: { dataset: Dataset }) {
  const inWords = new Intl.NumberFormat(language())
  const newest = providers
    .map(({ evidence }) => evidence.checked)
    .toSorted()
    .at(-1)
  const facts = [
    { name: text('options.providers'), value: inWords.format(providers.length) },
    { name: text('options.domains'), value: inWords.format(providers.flatMap(({ domains }) => domains).length) },
    ...(newest === undefined ? [] : [{ name: text('options.checked'), value: dateInWords(newest) }]),
  ]
  return (
    <>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </>
  )
}
