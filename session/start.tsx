import { render } from 'preact'
import { App } from '../components/App.tsx'
import look from '../components/look.css?inline'
import { openPage } from '../seams/page.ts'
import { adoptStyles } from '../seams/style.ts'

// All that the popup and the side panel need for their first paint is one file with this one (`wxt.config.ts`). The
// other pages load it too, for what they share, and have no "#app". Nothing is awaited here: what loads later imports
// this file, and would wait for it.
const root = document.getElementById('app')
if (root) void start(root)

/** Draws the empty popup, or side panel (`data-panel`), and loads what answers. */
async function start(app: HTMLElement): Promise<void> {
  adoptStyles(look)
  await openPage('extension.name')
  const address = new URLSearchParams(location.search).get('address') ?? ''
  // After the first paint: beside it, it costs the popup a fifth more time until it stands.
  const load = () => import('./open.ts').then(({ openSession }) => openSession())
  render(<App start={{ typed: address, asked: address !== '' }} load={load} isPanel={'panel' in app.dataset} />, app)
}
