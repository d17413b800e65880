import { ensureBrowser, ensurePackages } from './install.mjs'
import { run } from './run.mjs'

// npm start [-- ADDRESS]: installs, builds, and opens the extension in a browser with ADDRESS looked up.
const address = process.argv[2]

process.exitCode = await start()

async function start() {
  if (!(await ensurePackages())) return 1
  const browser = await ensureBrowser()
  if (browser.missing) {
    console.error(browser.missing)
    return 1
  }
  if ((await run('npm', ['run', 'build'])) !== 0) return 1
  // A second process, because what drives the browsers wants the project's own, newer Node.
  return run('node', [`tools/open-${browser.kind}.mjs`, browser.path, ...(address ? [address] : [])])
}
