import { render } from 'preact'
import { App } from '../../components/App.tsx'
import '../../components/look.css'
import { language, text } from '../../seams/text.ts'

document.documentElement.lang = language()
document.title = text('extension.name')

const address = new URLSearchParams(location.search).get('address') ?? ''
const root = document.getElementById('app')
if (root) {
  // Starts loading at once, beside the first paint.
  const session = import('./session.ts').then(({ openSession }) => openSession())
  render(<App start={{ typed: address, asked: address !== '' }} load={() => session} />, root)
}
