import type { Page } from 'playwright-core'

/** What does not fit into the window's width, or is cut off by what is around it: one text an element. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }))
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`
    const isUnseen = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' || (element.parentElement !== null && isUnseen(element.parentElement))
    // Shortened with an ellipsis, what is whole elsewhere: in its title, or in the name of its control.
    const isWholeElsewhere = (element: Element) =>
      getComputedStyle(element).textOverflow === 'ellipsis' && element.closest('[title], [aria-label]') !== null
    const overflows = (element: Element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display === 'inline' || element.matches('input, select')) return false
      const isCutBelow = (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 1
      return (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || isCutBelow
    }
    const isOutside = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1)
    }
    return all
      .filter((element) => !isUnseen(element) && !isWholeElsewhere(element) && (overflows(element) || isOutside(element)))
      .map(named)
  })
}

/** Controls to which no scrolling leads, or that something else covers when it has led there. */
export async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What an open menu covers can be reached again when it closes.
    const open = document.querySelector('.menu[open]')
    const controls = [...(open ?? document.body).querySelectorAll('a[href], button, input, select, summary')]
    const faults = controls.filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return false
      control.scrollIntoView({ block: 'center', inline: 'nearest' })
      // A link may be broken into lines: its first is enough.
      const [line] = control.getClientRects()
      const hit = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2)
      return !hit || !(control.contains(hit) || hit.contains(control))
    })
    scrollTo(0, 0)
    return faults.map((control) => `${control.tagName.toLowerCase()}: ${control.textContent?.slice(0, 60) ?? ''}`)
  })
}
