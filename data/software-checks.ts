import type { Entry } from './checks.ts'
import type { Software } from './schema.ts'

type SoftwareCheck = (entry: Entry<Software>, all: Entry<Software>[]) => string[]

/** Checks across and inside software files. Each fault is a sentence that names the fix; the file's name is put before it. */
export const softwareChecks: Record<string, SoftwareCheck> = {
  'a name stands in one file': ({ id, value }, all) =>
    [value.name, ...value.also].flatMap((name) => {
      const other = all.find((entry) => entry.id !== id && [entry.value.name, ...entry.value.also].includes(name))
      return other === undefined ? [] : [`"${name}" is in ${other.file} too: leave it in one of them`]
    }),

  'a sign stands in one file': ({ id, value }, all) =>
    signsOf(value).flatMap((sign) => {
      const other = all.find((entry) => entry.id !== id && signsOf(entry.value).includes(sign))
      return other === undefined ? [] : [`"${sign}" is in "signs" of ${other.file} too: leave it in one of them`]
    }),

  'it can be read from and sent with': ({ value }) => {
    const sends = value.servers.some(({ protocol }) => protocol === 'smtp')
    const receives = value.servers.some(({ protocol }) => protocol !== 'smtp')
    return [...(receives ? [] : ['add an imap or pop3 server']), ...(sends ? [] : ['add an smtp server'])]
  },

  'a server is listed once': ({ value }) => {
    const keys = value.servers.map(({ protocol, port, security }) => `${protocol} ${port} ${security}`)
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `remove the second "${key}"`)
  },

  'nothing unencrypted before something encrypted': ({ value }) =>
    value.servers.flatMap(({ protocol, port, security }, index) => {
      const better = value.servers.slice(index + 1).some((next) => next.protocol === protocol && next.security !== 'none')
      return security === 'none' && better ? [`put the encrypted ${protocol} servers before port ${port}`] : []
    }),

  'what is preferred comes first': ({ value }) =>
    value.servers.flatMap(({ protocol, port, preferred }, index) => {
      const earlier = value.servers.slice(0, index).find((server) => server.protocol === protocol)
      return preferred && earlier ? [`put ${protocol} ${port} before ${earlier.port}, or remove "preferred" from it`] : []
    }),
}

function signsOf({ signs }: Software): string[] {
  return [...signs.autodiscoverSrv, ...(signs.mx ?? [])]
}
