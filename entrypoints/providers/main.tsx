import { render } from 'preact'
import { Page } from '../../components/providers/Page.tsx'
import '../../components/look.css'
import '../../components/providers/providers.css'
import { language, text } from '../../seams/text.ts'

document.documentElement.lang = language()
document.title = text('extension.name')

const root = document.getElementById('providers')
void import('virtual:dataset').then(({ default: dataset }) => {
  if (root) render(<Page dataset={dataset} loadSources={async () => (await import('virtual:sources')).default} />, root)
})
