import { render } from 'preact'
import answer from '../../components/answer.css?inline'
import look from '../../components/look.css?inline'
import { Page } from '../../components/providers/Page.tsx'
import providers from '../../components/providers/providers.css?inline'
import { loadDataset } from '../../seams/dataset.ts'
import { openPage } from '../../seams/page.ts'
import { adoptStyles } from '../../seams/style.ts'

adoptStyles(look, answer, providers)
const loading = loadDataset()
await openPage('browse.title')
const dataset = await loading
const root = document.getElementById('providers')
if (root) render(<Page dataset={dataset} loadSources={async () => (await import('virtual:sources')).default} />, root)
