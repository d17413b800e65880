import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests } from './count.mjs'
import { ensureBind, ensureChromium, ensureFirefox, ensureFont, ensureMailClients, ensureMailServers, ensurePackages } from './install.mjs'
import { run } from './run.mjs'

const inCi = Boolean(process.env.CI) && process.env.CI !== 'false'
const reports = mkdtempSync(join(tmpdir(), 'reports-'))
const total = { passed: 0, failed: 0 }
const troubles = []

const missing = []

if (await ensurePackages()) await everything()
else note('installing the packages', { passed: 0, failed: 1 })

rmSync(reports, { recursive: true, force: true })
if (troubles.length > 0) console.log(`\nFailed: ${troubles.join(', ')}`)
for (const { left } of missing) console.log(left)
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed`)

async function everything() {
  missing.push(...(await missingPrograms()))
  await check('format and lint', ['biome', 'ci', '.'])
  await check('types', ['wxt', 'prepare'], ['tsc', '--noEmit'])
  await check('unused code', ['knip'])
  await tests('unit tests', 'rules')
  await check('build', ['npm', 'run', 'build'])
  await check('sizes', ['node', 'tools/size.mjs'])
  await check('Firefox add-on lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'])
  await tests('journeys', 'journeys')
}

/** One check is one or more commands, run until one fails; it counts once. */
async function check(title, ...commands) {
  console.log(`\n── ${title}`)
  for (const [command, ...args] of commands) {
    if ((await run(command, args, { env: { NO_UPDATE_NOTIFIER: '1' } })) !== 0) return note(title, { passed: 0, failed: 1 })
  }
  note(title, { passed: 1, failed: 0 })
}

/** Each test of a Vitest project counts; so does one that is skipped where nothing may be left out. */
async function tests(title, project) {
  console.log(`\n── ${title}`)
  const report = join(reports, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  if (missing.length > 0) args.push('--passWithNoTests')
  const exitCode = await run('vitest', args, { env: { MISSING_PROGRAMS: missing.map(({ kind }) => kind).join(' ') } })
  const { passed, failed, skipped } = countTests(report, exitCode)
  note(title, { passed, failed: failed + (inCi ? skipped : 0) })
}

function note(title, { passed, failed }) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) troubles.push(title)
}

/** What the journeys need and this machine lacks, each with the sentence that says so. In CI it is a failure. */
async function missingPrograms() {
  const needed = [
    { kind: 'bind', got: await ensureBind(), journeys: 'The journeys in browsers' },
    { kind: 'chromium', got: await ensureChromium(), journeys: 'The Chromium journeys' },
    { kind: 'firefox', got: await ensureFirefox(), journeys: 'The Firefox journeys' },
    { kind: 'mail-servers', got: await ensureMailServers(), journeys: 'The journeys with mail programs' },
    { kind: 'mail-clients', got: await ensureMailClients(), journeys: 'The journeys with mail programs' },
  ]
  await ensureFont()
  const lacking = needed
    .filter(({ got }) => got.missing)
    .map(({ kind, got, journeys }) => ({ kind, left: `${journeys} were left out. ${got.missing}` }))
  if (inCi) for (const { kind } of lacking) note(`${kind} is not installed`, { passed: 0, failed: 1 })
  return lacking
}
