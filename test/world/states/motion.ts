import type { Page } from 'playwright-core'

/** What moves, or would move when it changes, although the person asked for no motion. */
export async function motion(page: Page): Promise<string[]> {
  // What began while motion was welcome, such as a colour that fades in under the mouse, is no fault.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `${animation.constructor.name} ${animation.playState}`)
    const wouldMove = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto'
      return isStill ? [] : [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`]
    })
    return [...running, ...wouldMove]
  })
  await page.emulateMedia({ reducedMotion: null })
  return moving
}
