import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startChromium } from '../test/world/chromium.ts'
import { inState } from '../test/world/states/in-state.ts'
import { zone } from '../test/world/states/zone.ts'
import { states } from '../test/world/states.ts'
import { startWorld } from '../test/world/world.ts'
import { contactSheet } from './shots/contact-sheet.ts'
import { isWanted, type Narrowed, shotsOf } from './shots/plan.ts'
import { takeShot } from './shots/take.ts'

// Pictures of every state, for whoever wants to see them: `npm run shots -- --lang de,en --theme dark --state found`.
const folder = join('.output', 'shots')
const list = { type: 'string', multiple: true } as const
const { values: narrowed } = parseArgs({ options: { lang: list, theme: list, state: list } })

const wanted = shotsOf(states).filter((shot) => isWanted(shot, narrowed))
if (wanted.length === 0) {
  console.error('No state fits. --lang, --theme and --state take names, or their beginnings, with commas between them.')
  process.exit(1)
}
if (isEverything(narrowed)) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })

const world = await startWorld(zone)
let missing = 0
for (const [lang, shots] of Map.groupBy(wanted, ({ lang }) => lang)) {
  const browser = await startChromium({ world, lang })
  for (const [state, ofState] of Map.groupBy(shots, ({ state }) => state)) {
    try {
      await inState(state, { world, browser }, async (page) => {
        for (const { theme, file } of ofState) await takeShot(page, state, theme, join(folder, file))
      })
      console.log(`${state.name} ${lang}`)
    } catch (error) {
      missing += 1
      console.error(`${state.name} ${lang}: ${error}`)
    }
  }
  await browser.stop()
}
await world.stop()
await writeFile(join(folder, 'index.html'), contactSheet(wanted))
console.log(`${join(folder, 'index.html')} shows all ${wanted.length}.`)
process.exitCode = missing > 0 ? 1 : 0

function isEverything({ lang, theme, state }: Narrowed): boolean {
  return lang === undefined && theme === undefined && state === undefined
}
