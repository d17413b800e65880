import type { Page } from 'playwright-core'

/** What moves, or would move when it changes, although the person asked for no motion. */
export async function motion(page: Page): Promise<string[]> {
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
