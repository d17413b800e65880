import { expect, test } from 'vitest'
import { placeDomain } from '../../lookup/suffix.ts'

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
