import type { BundledClient, Dataset } from '../../data/dataset.ts'
import type { Recent } from '../../seams/recents.ts'
import type { Settings } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { Announcer } from '../Announcer.tsx'
import { About } from './About.tsx'
import { KeptDomains } from './KeptDomains.tsx'
import { Language } from './Language.tsx'
import { Permissions } from './Permissions.tsx'
import { Program } from './Program.tsx'
import { Resolvers } from './Resolvers.tsx'
import { SettingsFile } from './SettingsFile.tsx'
import { useOptions } from './useOptions.ts'
import { useOrigins } from './useOrigins.ts'

interface Props {
  /** How everything is when the page is opened. */
  start: { settings: Settings; origins: readonly string[]; recents: Recent[] }
  clients: readonly BundledClient[]
  loadDataset(): Promise<Dataset>
}

/** Everything that a person can choose about the extension, on one page. */
export function Page({ start, clients, loadDataset }: Props) {
  const options = useOptions(start.settings)
  const origins = useOrigins(start.origins)
  return (
    <>
      <header>
        <h1>{text('options.title')}</h1>
        <p class="soft">{text('options.lead')}</p>
      </header>
      <main>
        <Language options={options} />
        <Program options={options} clients={clients} />
        <Resolvers options={options} origins={origins} />
        <KeptDomains options={options} start={start.recents} />
        <Permissions options={options} origins={origins} />
        <SettingsFile options={options} origins={origins} />
        <About options={options} load={loadDataset} />
      </main>
      <Announcer said={options.said} state="" />
    </>
  )
}
