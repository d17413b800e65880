import { found } from './states/found.ts'
import { pages } from './states/pages.ts'
import type { State } from './states/state.ts'
import { typing } from './states/typing.ts'
import { verdicts } from './states/verdicts.ts'

/** Every state of every page, each with the way in which a person comes to it. */
export const states: readonly State[] = [...typing, ...found, ...verdicts, ...pages]
