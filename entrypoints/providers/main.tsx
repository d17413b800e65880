import { render } from 'preact'
import { Page } from '../../components/providers/Page.tsx'
import '../../components/look.css'
import '../../components/providers/providers.css'
import { loadDataset } from '../../seams/dataset.ts'
import { openPage } from '../../seams/page.ts'

const loading = loadDataset()
await openPage('browse.title')
const dataset = await loading
const root = document.getElementById('providers')
if (root) render(<Page dataset={dataset} loadSources={async () => (await import('virtual:sources')).default} />, root)
