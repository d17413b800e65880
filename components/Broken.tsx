import { text } from '../seams/text.ts'

/** A part of the package could not be read, or belongs to another version of it. */
export function Broken() {
  return (
    <main data-answer data-state="failed" data-source="" data-domain="" data-provider="" aria-busy="false">
      <section class="card verdict danger" role="alert">
        <h1>{text('broken.title')}</h1>
        <p>{text('broken.next')}</p>
      </section>
    </main>
  )
}
