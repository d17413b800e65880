import { text } from '../seams/text.ts'

/** The way from the popup to the page of all providers. */
export function AllProviders() {
  return (
    <a class="all" href="providers.html" target="_blank" rel="noopener">
      {text('browse.link')}
    </a>
  )
}
