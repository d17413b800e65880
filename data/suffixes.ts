import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } from 'tldts/dist/es6/src/data/trie.js'

interface Branch {
  /** `-` = no rule ends here, `` = a registry's, `~` = a private one, `!` = an exception. */
  mark: string
  below: Map<string, Branch>
}

const marks = ['-', '', '~']

/**
 * The Public Suffix List (https://publicsuffix.org) as one text, a third of the size of the library that it comes
 * from: `uk(ac co(blogspot~))ck-(* www!)`. The last label stands outermost. A plain rule of one label is left out: the
 * list takes any last label for a suffix anyhow (its algorithm, step 2).
 */
export function compileSuffixes(): string {
  const rules = readBranch(rulesRoot, marks)
  addExceptions(rules, readBranch(exceptionsRoot, ['-', '!', '!']))
  for (const [label, { mark, below }] of rules.below) if (mark === '' && below.size === 0) rules.below.delete(label)
  return write(rules)
}

/** Where the label of each edge begins in the library's text. */
const edgeOffset: number[] = []
let end = 0
for (const length of edgeLength) {
  edgeOffset.push(end)
  end += length
}

function readBranch(node: number, names: string[]): Branch {
  const below = new Map<string, Branch>()
  for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
    const start = edgeOffset[edge] ?? 0
    below.set(labelText.slice(start, start + (edgeLength[edge] ?? 0)), readBranch(edgeChild[edge] ?? 0, names))
  }
  return { mark: names[nodeFlags[node] ?? 0] ?? '-', below }
}

function addExceptions(rules: Branch, exceptions: Branch): void {
  for (const [label, branch] of exceptions.below) {
    const there = rules.below.get(label)
    if (there && branch.mark === '-') addExceptions(there, branch)
    else rules.below.set(label, branch)
  }
}

function write({ below }: Branch): string {
  const parts = [...below].sort(([one], [other]) => (one < other ? -1 : 1))
  return parts
    .map(([label, branch]) => `${label}${branch.mark}${branch.below.size > 0 ? `(${write(branch)})` : ''}`)
    .join(' ')
    .replaceAll(') ', ')')
}
