import clients from 'virtual:clients'
import { render } from 'preact'
import answer from '../../components/answer.css?inline'
import guide from '../../components/guide/guide.css?inline'
import { Page } from '../../components/guide/Page.tsx'
import look from '../../components/look.css?inline'
import { openPage } from '../../seams/page.ts'
import { adoptStyles } from '../../seams/style.ts'

adoptStyles(look, answer, guide)
await openPage('guide.title')
const root = document.getElementById('guide')
if (root) render(<Page clients={clients} />, root)
