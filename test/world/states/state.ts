import type { Page } from 'playwright-core'
import type { Chromium } from '../chromium.ts'
import type { World } from '../world.ts'

/** Where states are reached. The world has the zone of `zone.ts`. */
export interface Stage {
  world: World
  browser: Chromium
}

/** What is looked at: a popup, or a page in a tab. */
export interface State {
  /** In small letters with hyphens; a file can be called so. */
  name: string
  page: 'popup' | 'sidepanel' | 'options' | 'guide' | 'providers'
  /** Of the window, in CSS pixels. */
  size: { width: number; height: number }
  /** One of the few that stand for all. */
  isMain?: boolean
  /** Differs in its words alone from another state in the list. */
  isLikeAnother?: boolean
  /** What follows the page's name in its address. */
  search?: string
  /** What a person does on the freshly opened page, until it is there. Nothing of it depends on the language. */
  reach(page: Page, stage: Stage): Promise<void>
}

export const sizes = {
  popup: { width: 400, height: 600 },
  panel: { width: 360, height: 700 },
  wide: { width: 760, height: 700 },
  tab: { width: 1000, height: 800 },
} as const
