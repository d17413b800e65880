import clients from 'virtual:clients'
import { render } from 'preact'
import { Page } from '../../components/guide/Page.tsx'
import '../../components/look.css'
import '../../components/guide/guide.css'
import { openPage } from '../../seams/page.ts'

await openPage('guide.title')
const root = document.getElementById('guide')
if (root) render(<Page clients={clients} />, root)
