import type { Page } from 'playwright-core'

/**
 * Goes through the page with the Tab key, from where the focus is in an open menu, else from the top, and says what is
 * wrong with the way: a control left out or out of turn, a trap, a jump back up the page, a focus that does not show.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const way = await page.evaluateHandle(layWay)
  const presses = await way.evaluate(({ stops }) => stops.length)
  for (let press = 0; press <= presses; press++) await page.keyboard.press('Tab')
  return way.evaluate(({ stops, seen, end, named }) => {
    end()
    // Where it goes after the last one is the browser's business.
    const gone = seen.slice(0, stops.length)
    const isTrap = stops.length > 1 && seen.length > stops.length && seen.at(-1)?.stop === stops.at(-1)
    return [
      ...stops.flatMap((stop, index) => {
        const came = gone[index]?.stop
        return came === stop ? [] : [`${index + 1}. should be ${named(stop)}, was ${named(came)}`]
      }),
      ...(isTrap ? [`does not leave ${named(stops.at(-1))}`] : []),
      ...gone.flatMap(({ stop, isShown }) => (isShown ? [] : [`does not show its focus: ${named(stop)}`])),
      ...gone.flatMap(({ stop, box }, index) => {
        const before = gone[index - 1]
        // Out of a menu, which lies over what follows, it goes on beside it.
        if (before === undefined || before.stop.closest('.menu') !== stop.closest('.menu')) return []
        const isBack = box.bottom <= before.box.top && box.left < before.box.right && box.right > before.box.left
        return isBack ? [`goes up from ${named(before.stop)} to ${named(stop)}`] : []
      }),
    ]
  })
}

/** Runs inside the page: what the Tab key should come to, and what it comes to from now on. */
function layWay() {
  const isStop = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches('[tabindex="-1"], :disabled') &&
    // Of several radio buttons the chosen one stands for all.
    !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
  const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(isStop)
  const active = document.activeElement
  const isInMenu = active?.closest('.menu[open]') !== null
  if (!isInMenu) {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  }
  const stops = isInMenu && active ? all.slice(all.indexOf(active) + 1) : all

  // The box shows its focus on the frame around the field, a link over a whole row on the row.
  const look = (stop: Element) =>
    [stop, stop.closest('.box, tr')].flatMap((element) => (element ? ['', '::after'].map((part) => lookOf(element, part)) : [])).join()
  const lookOf = (element: Element, part: string) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part)
    return `${outlineStyle === 'none' ? '' : outlineWidth} ${boxShadow}`
  }
  const scrolledAbove = ({ parentElement }: Element): number =>
    parentElement === null ? 0 : parentElement.scrollTop + scrolledAbove(parentElement)
  const atRest = new Map(stops.map((stop) => [stop, look(stop)]))
  const seen: { stop: Element; box: { top: number; bottom: number; left: number; right: number }; isShown: boolean }[] = []
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    const { top, bottom, left, right } = target.getBoundingClientRect()
    // Where it lies whatever has been scrolled.
    const box = { top: top + scrolledAbove(target), bottom: bottom + scrolledAbove(target), left, right }
    seen.push({ stop: target, box, isShown: look(target) !== atRest.get(target) })
  }
  document.addEventListener('focusin', note)
  const named = (stop: Element | undefined) =>
    `${stop?.tagName.toLowerCase()} "${stop?.getAttribute('aria-label') ?? stop?.textContent?.slice(0, 40)}"`
  return { stops, seen, end: () => document.removeEventListener('focusin', note), named }
}
