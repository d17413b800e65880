import type { Kind } from './kind.ts'
import { files } from './run/file.ts'
import { lookups } from './run/lookup.ts'
import { messages } from './run/message.ts'
import { settings } from './run/settings.ts'
import { strings } from './run/text.ts'

/** Everything that comes from outside. */
export const kinds: readonly Kind[] = [messages, lookups, files, strings, settings]
