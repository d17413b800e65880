/** How long a name can be, without the dot at its end (RFC 1035 §2.3.4). */
export const maxNameLength = 253

/** Whether `name` is `suffix` or lies under it, by whole labels: `evil-google.com` is not under `google.com`. */
export function isUnder(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`)
}

/** The value stored under the longest suffix of `name`, by whole labels. */
export function findBySuffix<T>(table: ReadonlyMap<string, T>, name: string): T | undefined {
  for (let rest = name; rest !== ''; ) {
    const found = table.get(rest)
    if (found !== undefined) return found
    const dot = rest.indexOf('.')
    if (dot === -1) return undefined
    rest = rest.slice(dot + 1)
  }
  return undefined
}
