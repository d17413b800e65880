import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'

const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']

// Programs that Dovecot starts itself, where nobody's PATH looks.
const dovecotFolders = ['/usr/lib/dovecot', '/usr/libexec/dovecot', '/usr/local/libexec/dovecot']

const places = {
  chromium: {
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
  bind: named('named'),
  dovecot: named('dovecot'),
  'dovecot-imap': named('imap', dovecotFolders),
  'dovecot-pop3': named('pop3', dovecotFolders),
  'dovecot-lmtp': named('lmtp', dovecotFolders),
  postfix: named('postfix'),
  mbsync: named('mbsync'),
  msmtp: named('msmtp'),
  neomutt: named('neomutt'),
  getmail: named('getmail'),
  fetchmail: named('fetchmail'),
  curl: named('curl'),
  python3: named('python3'),
  script: named('script'),
}

function named(name, folders) {
  return { variable: folders ? '' : name.toUpperCase(), names: [name], mac: [], windows: [], folders }
}

// Package managers put `named` where only root's PATH looks.
const unixFolders = ['/usr/bin', '/usr/local/bin', '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin', '/snap/bin']

/**
 * Finds `chromium` (or Chrome, Edge, Brave), `firefox`, `bind` (its program `named`), a mail server or a mail program on
 * PATH and in the usual places. An environment variable with the program's name (CHROMIUM, FIREFOX, NAMED, POSTFIX …)
 * comes first. Returns the full path, or undefined.
 */
export function findProgram(kind) {
  const { variable, names, mac, windows, folders: own } = places[kind]
  const folders = own ?? [...(process.env.PATH ?? '').split(delimiter).filter(isAbsolute), ...unixFolders]
  const candidates = [
    process.env[variable] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((name) => join(folder, `${name}.app`, 'Contents/MacOS', name.startsWith('Firefox') ? 'firefox' : name)),
    ),
    ...windowsRoots.flatMap((root) => windows.map((path) => join(process.env[root] ?? 'C:\\Program Files', path))),
  ]
  return candidates.find((path) => isAbsolute(path) && isProgram(path))
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
