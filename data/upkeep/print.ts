const width = 120

/**
 * Writes a JSON object as the data files do: two spaces, and whatever fits into 120 columns on one line, except
 * lists of objects and objects that hold them. Ends with a newline.
 */
export function print(value: object): string {
  return `${block(value, '')}\n`
}

function block(value: object, indent: string): string {
  const isList = Array.isArray(value)
  const next = `${indent}  `
  const entries = Object.entries(value)
  const rows = entries.map(([key, item], index) => {
    const start = isList ? next : `${next}${JSON.stringify(key)}: `
    const comma = index < entries.length - 1 ? ',' : ''
    return `${start}${show(item, next, width - columns(start) - comma.length)}${comma}\n`
  })
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${rows.join('')}${indent}${close}`
}

function show(value: unknown, indent: string, room: number): string {
  const line = inline(value)
  if (!isNested(value) || (!hasLongList(value) && columns(line) <= room)) return line
  return block(value, indent)
}

function inline(value: unknown): string {
  if (!isNested(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Whether there is a list of several objects inside, which is easier to read and to compare line by line. */
function hasLongList(value: unknown): boolean {
  if (!isNested(value)) return false
  if (Array.isArray(value) && value.length > 1 && value.every((item) => isNested(item) && Object.keys(item).length > 1)) return true
  return Object.values(value).some(hasLongList)
}

/** Chinese, Japanese and Korean letters take two columns. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0)
}
