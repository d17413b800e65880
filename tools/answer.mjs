/** Reads what the popup shows off its public attributes. Runs inside the page, so it may use nothing from outside. */
export function readAnswer() {
  // As it is drawn, with a space between two lines; inside a closed <details> nothing is drawn.
  const textOf = (element) => element?.innerText || element?.textContent || ''
  const oneLine = (element) => textOf(element).replace(/\s+/g, ' ').trim()
  const answer = document.querySelector('[data-answer]')
  if (!(answer instanceof HTMLElement)) return undefined
  return {
    state: answer.dataset.state ?? '',
    source: answer.dataset.source ?? '',
    domain: answer.dataset.domain ?? '',
    provider: answer.dataset.provider ?? '',
    busy: answer.getAttribute('aria-busy') === 'true',
    title: oneLine(answer.querySelector('h1, h2, h3')),
    text: oneLine(answer),
    servers: Array.from(document.querySelectorAll('[data-protocol]'), ({ dataset }) => ({
      protocol: dataset.protocol ?? '',
      host: dataset.host ?? '',
      port: Number(dataset.port),
      security: dataset.security ?? '',
      username: dataset.username ?? '',
      recommended: dataset.recommended === 'true',
    })),
    notices: Array.from(document.querySelectorAll('[data-notice]'), (element) => ({
      id: element.dataset.notice ?? '',
      text: oneLine(element),
    })),
  }
}

/** Whether the popup shows a final answer to a question. Runs inside the page as well. */
export function isFinal() {
  const answer = document.querySelector('[data-answer]')
  if (!answer || answer.getAttribute('aria-busy') === 'true') return false
  return !['idle', 'searching'].includes(answer.getAttribute('data-state') ?? 'idle')
}
