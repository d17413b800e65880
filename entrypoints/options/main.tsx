import clients from 'virtual:clients'
import { render } from 'preact'
import { Page } from '../../components/options/Page.tsx'
import '../../components/look.css'
import '../../components/options/options.css'
import { loadDataset } from '../../seams/dataset.ts'
import { openPage } from '../../seams/page.ts'
import { grantedOrigins } from '../../seams/permissions.ts'
import { readRecents } from '../../seams/recents.ts'
import { readSettings } from '../../seams/settings.ts'

const reading = Promise.all([readSettings(), grantedOrigins(), readRecents()])
await openPage('options.title')
const [settings, origins, recents] = await reading
const root = document.getElementById('options')
if (root) render(<Page start={{ settings, origins, recents }} clients={clients} loadDataset={loadDataset} />, root)
