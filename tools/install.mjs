import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { findProgram } from './programs.mjs'
import { rootPrefix } from './root.mjs'
import { root, run } from './run.mjs'

const lockFile = join(root, 'package-lock.json')
// npm writes this file last, so an interrupted install has none.
const npmRecord = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.installed')

/** Installs the packages unless node_modules holds what package-lock.json says. Resolves to whether they are there. */
export async function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (!isInstalled(wanted)) {
    console.log('Installing the packages that package-lock.json names…')
    if (!(await npmInstalls())) return false
  }
  writeFileSync(stamp, wanted)
  return true
}

// A lock file written where the registry lacks other systems' builds makes `npm ci` refuse; `npm install` takes it.
async function npmInstalls() {
  const ways = [['ci'], ['install', '--no-save']]
  for (const way of ways) if ((await run('npm', [...way, '--no-audit', '--no-fund', '--loglevel=error'])) === 0) return true
  return false
}

/** By the lock file's hash, as a checkout changes its date; by its date after an `npm install` of the developer's own. */
function isInstalled(wanted) {
  if (!existsSync(npmRecord)) return false
  const isStamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  return isStamped || statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs
}

/** Finds or installs a browser of the Chromium family: `{ path }`, or `{ missing }` with a sentence for a person. */
export function ensureChromium() {
  return ensure('chromium', ['chromium', 'fonts-dejavu-core'], 'Install Chromium, Chrome, Edge or Brave')
}

/**
 * Makes sure of a font as wide as those of Windows, macOS and Android, by which the journeys judge what fits. Nothing
 * depends on it but that judgement, so it does not matter where it can't be installed.
 */
export async function ensureFont() {
  if (process.platform === 'linux' && !existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'))
    await aptInstall(['fonts-noto-core'])
}

/** Finds or installs Firefox: `{ path }`, or `{ missing }` with a sentence for a person. */
export function ensureFirefox() {
  return ensure('firefox', ['firefox-esr'], 'Install Firefox')
}

/** Finds or installs the DNS server BIND (`named`): `{ path }`, or `{ missing }` with a sentence for a person. */
export function ensureBind() {
  return ensure('bind', ['bind9'], 'Install BIND 9 (the package with the program named)')
}

/** Finds or installs the mail servers Dovecot and Postfix: `{}`, or `{ missing }` with a sentence for a person. */
export async function ensureMailServers() {
  const packages = {
    dovecot: 'dovecot-core',
    'dovecot-imap': 'dovecot-imapd',
    'dovecot-pop3': 'dovecot-pop3d',
    'dovecot-lmtp': 'dovecot-lmtpd',
    postfix: 'postfix',
  }
  const got = await ensureAll(packages)
  if (got.missing || (await rootPrefix())) return got
  return { missing: 'Postfix starts as root only: run this command as root, on Linux.' }
}

/** Finds or installs the mail programs whose settings are exported: `{}`, or `{ missing }` with a sentence for a person. */
export function ensureMailClients() {
  return ensureAll({
    mbsync: 'isync',
    msmtp: 'msmtp',
    neomutt: 'neomutt',
    getmail: 'getmail6',
    fetchmail: 'fetchmail',
    curl: 'curl',
    python3: 'python3',
    script: 'bsdutils',
  })
}

/** Any browser that can show the extension: `{ kind, path }`, or `{ missing }`. Installs Chromium where there is none. */
export async function ensureBrowser() {
  const firefox = findProgram('chromium') ? undefined : findProgram('firefox')
  return firefox ? { kind: 'firefox', path: firefox } : { kind: 'chromium', ...(await ensureChromium()) }
}

async function ensure(kind, packages, advice) {
  const found = findProgram(kind)
  if (found) return { path: found }
  const installed = (await aptInstall(packages)) ? findProgram(kind) : undefined
  return installed ? { path: installed } : { missing: `${advice}, then run this command again.` }
}

/** Finds or installs all of several programs, each given with its Debian package. */
async function ensureAll(packages) {
  const lacking = () => Object.keys(packages).filter((kind) => !findProgram(kind))
  const wanted = lacking()
  if (wanted.length === 0) return {}
  await aptInstall(wanted.map((kind) => packages[kind]))
  const left = lacking()
  return left.length === 0 ? {} : { missing: `Install ${left.join(', ')}, then run this command again.` }
}
