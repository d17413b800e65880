import type { Entry } from './checks.ts'
import type { Client } from './client-schema.ts'
import type { Provider } from './schema.ts'

type ClientCheck = (entry: Entry<Client>, all: Entry<Client>[], providers: Entry<Provider>[]) => string[]

const modes = ['tls', 'starttls'] as const

/** What still fits on one line of the popup's menu. */
const longestPath = 120

/** Checks across and inside client files. Each fault is a sentence that names the fix; the file's name is put before it. */
export const clientChecks: Record<string, ClientCheck> = {
  'a name stands in one file': ({ id, value }, all) => {
    const other = all.find((entry) => entry.id !== id && entry.value.name === value.name)
    return other === undefined ? [] : [`"${value.name}" is the name in ${other.file} too: tell them apart`]
  },

  'both modes have their words': ({ value }) =>
    modes.flatMap((mode) => {
      const missing = value.protocols.filter((protocol) => !isNamed(value, mode, protocol))
      return missing.length === 0 ? [] : [`say in "security.${mode}" what it is called for ${missing.join(', ')}, or put it in "lacks"`]
    }),

  'the form speaks of its protocols only': ({ value }) => [
    ...value.form.filter((box) => !isOffered(value, box)).map(({ field }) => `remove "${field}" from "form", or correct "protocols"`),
    ...codedProtocols(value)
      .filter((protocol) => !value.protocols.some((offered) => offered === protocol))
      .map((protocol) => `remove "${protocol}" from "security", or add it to "protocols"`),
  ],

  'the form has a box for each server': ({ value }) => {
    const wanted = [
      ...(value.protocols.some((protocol) => protocol !== 'smtp') ? ['incoming'] : []),
      ...(value.protocols.includes('smtp') ? ['outgoing'] : []),
    ].flatMap((side) => [`${side}-host`, ...(hasBoxes(value) ? [`${side}-security`] : [])])
    const missing = wanted.filter((field) => !value.form.some((box) => box.field === field))
    return value.form.length === 0 ? [] : missing.map((field) => `add "${field}" to "form"`)
  },

  'a box stands once in the form': ({ value }) => {
    const keys = value.form.map((box) => (box.for === undefined ? box.field : `${box.field} for ${box.for}`))
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `remove the second "${key}" from "form"`)
  },

  'what is approximate is there': ({ value }) =>
    labelsOf(value).flatMap((label) =>
      (label.approximate ?? [])
        .filter((language) => label[language] === undefined)
        .map((language) => `"${label.en}" has no "${language}": remove it from "approximate", or add the words`),
    ),

  'a path fits on a line': ({ value }) =>
    [value.path, value.later].flatMap((path) =>
      [path?.en, path?.ru].flatMap((text) =>
        text !== undefined && text.length > longestPath ? [`shorten "${text}" to ${longestPath} characters`] : [],
      ),
    ),

  'its browser sign-in is at providers that exist': ({ value }, _all, providers) =>
    value.oauth
      .filter((id) => !providers.some((provider) => provider.id === id))
      .map((id) => `there is no providers/${id}.json: correct "oauth"`),

  'somebody says so, or it is approximate': ({ value }) =>
    value.approximate || value.sources.some(({ confirmed }) => confirmed !== false) ? [] : ['add a source, or "approximate": true'],
}

function isNamed({ security }: Client, mode: 'tls' | 'starttls', protocol: Client['protocols'][number]): boolean {
  if (security.kind === 'unknown' || security.kind === 'switch') return true
  if (security.lacks[mode]?.includes(protocol)) return true
  return security.kind === 'menu' ? security[mode] !== undefined : security[mode][protocol] !== undefined
}

/** Whether the program sends or receives what this box is about. */
function isOffered({ protocols }: Client, box: Client['form'][number]): boolean {
  if (box.for !== undefined && !protocols.includes(box.for)) return false
  if (box.field.startsWith('incoming-')) return protocols.some((protocol) => protocol !== 'smtp')
  return protocols.includes('smtp') || !(box.field.startsWith('outgoing-') || box.field === 'smtp-auth')
}

function hasBoxes({ security }: Client): boolean {
  return security.kind === 'menu' || security.kind === 'switch'
}

function codedProtocols({ security }: Client): string[] {
  if (security.kind === 'unknown') return []
  const lacking = Object.values(security.lacks).flat()
  return security.kind === 'config' ? [...Object.keys({ ...security.tls, ...security.starttls, ...security.none }), ...lacking] : lacking
}

function labelsOf({ path, later, form, security }: Client): NonNullable<Client['path']>[] {
  const menu = security.kind === 'menu' ? [security.tls, security.starttls, security.none, security.auto, ...security.avoid] : []
  return [path, later, ...form.map(({ label }) => label), ...menu].filter((label) => label !== undefined)
}
