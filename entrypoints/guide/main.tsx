import clients from 'virtual:clients'
import { render } from 'preact'
import { Page } from '../../components/guide/Page.tsx'
import '../../components/look.css'
import '../../components/guide/guide.css'
import { language, text } from '../../seams/text.ts'

document.documentElement.lang = language()
document.title = `${text('guide.title')} — ${text('extension.name')}`

const root = document.getElementById('guide')
if (root) render(<Page clients={clients} />, root)
