import { render } from 'preact'
import { App } from '../../components/App.tsx'
import '../../components/look.css'
import { openPage } from '../../seams/page.ts'

const address = new URLSearchParams(location.search).get('address') ?? ''
// Starts loading at once, beside the first paint.
const session = import('../../session/open.ts').then(({ openSession }) => openSession())
await openPage('extension.name')
const root = document.getElementById('app')
if (root) render(<App start={{ typed: address, asked: address !== '' }} load={() => session} />, root)
