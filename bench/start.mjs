import { loadavg } from 'node:os'
import { ensureBind, ensureChromium, ensurePackages } from '../tools/install.mjs'
import { run } from '../tools/run.mjs'

// npm run bench [-- --only NAME] [--runs N]: installs, builds, measures.
process.exitCode = await start()

async function start() {
  // Before the build, which would make any machine look busy.
  const [load = 0] = loadavg()
  if (!(await ensurePackages())) return 1
  for (const { missing } of [await ensureChromium(), await ensureBind()]) {
    if (missing === undefined) continue
    console.error(missing)
    return 1
  }
  for (const project of [[], ['bench/empty-popup']]) if ((await run('wxt', ['build', ...project])) !== 0) return 1
  // A second process, because the rest wants the project's own, newer Node.
  return run('node', ['bench/run.ts', ...process.argv.slice(2)], { env: { BENCH_LOAD: String(load) } })
}
