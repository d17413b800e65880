import type { Row } from './row.ts'
import { asleep } from './rows/asleep.ts'
import { engine } from './rows/engine.ts'
import { growth } from './rows/growth.ts'
import { many } from './rows/many.ts'
import { memory } from './rows/memory.ts'
import { popup } from './rows/popup.ts'
import { resolvers } from './rows/resolvers.ts'
import { sizes } from './rows/sizes.ts'
import { typing } from './rows/typing.ts'
import { unknown } from './rows/unknown.ts'

/** Everything that is measured, in the order of the table. */
export const rows: readonly Row[] = [popup, typing, engine, unknown, resolvers, asleep, sizes, memory, growth, many]
