import { parse } from 'tldts'
import { expect, test } from 'vitest'
import { compileSuffixes } from '../../data/suffixes.ts'
import { openSuffixes } from '../../lookup/suffix.ts'

const list = compileSuffixes()
const placeDomain = openSuffixes(list)

// The Public Suffix List's own rules: plain, wildcard (*.ck), exception (!www.ck), and in A-labels.
test.each(['com', 'co.uk', 'gov.uk', 'anything.ck', 'xn--55qx5d.cn'])('%s is a bare public suffix', (domain) => {
  expect(placeDomain(domain)).toEqual({ is: 'suffix' })
})

test.each([
  ['example.com', 'example.com'],
  ['mail.example.com', 'example.com'],
  ['a.b.firm.co.uk', 'firm.co.uk'],
  ['firm.anything.ck', 'firm.anything.ck'],
  ['mail.www.ck', 'www.ck'],
  ['a.firm.xn--55qx5d.cn', 'firm.xn--55qx5d.cn'],
  ['a.firm.nobody-knows-this', 'firm.nobody-knows-this'],
])('nothing above the registrable domain is asked: of %s it is %s', (domain, registrable) => {
  expect(placeDomain(domain)).toEqual({ is: 'domain', registrable })
})

test.each([
  ['anna.github.io', 'anna.github.io'],
  ['mail.firm.uk.com', 'firm.uk.com'],
])('neighbours under a private suffix are strangers: of %s the registrable domain is %s', (domain, registrable) => {
  expect(placeDomain(domain)).toEqual({ is: 'domain', registrable })
})

test.each(['github.io', 'uk.com'])('a mailbox can live at the private suffix %s itself', (domain) => {
  expect(placeDomain(domain)).toEqual({ is: 'domain', registrable: domain })
})

test('places every name of the list, and names around it, as the library does that the list comes from', () => {
  const rules = namesOf(list)
  expect(rules.length).toBeGreaterThan(7000)
  const names = rules
    .flatMap((rule) => [rule, `firm.${rule}`, `a.b.${rule}`, rule.replace(/^[^.]+/, 'other')])
    .filter((name) => name.includes('.'))
  const differing = names.filter((name) => {
    const { publicSuffix, isIcann } = parse(name, { allowPrivateDomains: false })
    const registrable = parse(name, { allowPrivateDomains: true }).domain ?? name
    const wanted = publicSuffix === name && isIcann ? 'suffix' : registrable
    const place = placeDomain(name)
    return wanted !== (place.is === 'suffix' ? 'suffix' : place.registrable)
  })
  expect(differing).toEqual([])
})

/** The rules of the written list as names, `*` as a label of its own. */
function namesOf(text: string): string[] {
  const open: string[] = []
  let last = ''
  return [...text.matchAll(/[()]|[^()\s]+/g)].flatMap(([part]) => {
    if (part === '(') open.push(last)
    else if (part === ')') open.pop()
    else {
      last = [part.replace(/[-~!]$/, '').replace('*', 'any'), open.at(-1)].filter(Boolean).join('.')
      return [last]
    }
    return []
  })
}
