/**
 * A field of one line swallows the line breaks of a pasted list and glues its addresses together: they become commas.
 * `undefined` where the browser does the right thing by itself.
 */
export function inOneLine(pasted: string): string | undefined {
  const lines = pasted
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return /[\r\n]/.test(pasted) ? lines.join(', ') : undefined
}
