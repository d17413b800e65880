import clients from 'virtual:clients'
import { render } from 'preact'
import answer from '../../components/answer.css?inline'
import look from '../../components/look.css?inline'
import options from '../../components/options/options.css?inline'
import { Page } from '../../components/options/Page.tsx'
import { loadDataset } from '../../seams/dataset.ts'
import { openPage } from '../../seams/page.ts'
import { grantedOrigins } from '../../seams/permissions.ts'
import { readRecents } from '../../seams/recents.ts'
import { readSettings } from '../../seams/settings.ts'
import { adoptStyles } from '../../seams/style.ts'

adoptStyles(look, answer, options)
const reading = Promise.all([readSettings(), grantedOrigins(), readRecents()])
await openPage('options.title')
const [settings, origins, recents] = await reading
const root = document.getElementById('options')
if (root) render(<Page start={{ settings, origins, recents }} clients={clients} loadDataset={loadDataset} />, root)
