/**
 * Where a domain stands in the Public Suffix List. `suffix`: it is a bare public suffix such as `co.uk`, where
 * nobody has a mailbox; otherwise the registrable domain, above which nothing is ever asked.
 */
export type PlaceDomain = (domain: string) => { is: 'suffix' } | { is: 'domain'; registrable: string }

/** Reads the list that `data/suffixes.ts` writes. */
export function openSuffixes(list: string): PlaceDomain {
  const root = readList(list)
  return (domain) => {
    const labels = domain.split('.')
    const rules = matchRules(root, labels)
    if (rules.registry === labels.length) return { is: 'suffix' }
    // Private suffixes (uk.com, user.fm) are registrable boundaries too, but a mailbox can live at one of them.
    return { is: 'domain', registrable: rules.any < labels.length ? labels.slice(-rules.any - 1).join('.') : domain }
  }
}

/**
 * How many labels the longest matching rule has: of a registry's, and of all.
 * https://github.com/publicsuffix/list/wiki/Format#algorithm
 */
function matchRules(root: Branch, labels: string[]): { registry: number; any: number } {
  let branch: Branch | undefined = root
  const found = { registry: 1, any: 1 }
  for (let depth = 1; depth <= labels.length && branch; depth += 1) {
    const label = labels.at(-depth) ?? ''
    branch = branch.below.get(label) ?? branch.below.get('*')
    if (branch?.mark === '!') return { registry: depth - 1, any: depth - 1 }
    if (branch?.mark === '') found.registry = depth
    if (branch && branch.mark !== '-') found.any = depth
  }
  return found
}

interface Branch {
  /** `-` = no rule ends here, `` = a registry's, `~` = a private one, `!` = an exception. */
  mark: string
  below: Map<string, Branch>
}

function readList(text: string): Branch {
  const top: Branch = { mark: '-', below: new Map() }
  const open = [top]
  let last = top
  for (const [part, label, mark = ''] of text.matchAll(/[()]|([^()~!\s]+?)([-~!]?)(?=[()\s]|$)/g)) {
    if (part === '(') open.push(last)
    else if (part === ')') open.pop()
    else if (label !== undefined) {
      last = { mark, below: new Map() }
      open.at(-1)?.below.set(label, last)
    }
  }
  return top
}
