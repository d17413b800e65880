import { expect, test } from 'vitest'
import { findBySuffix, isUnder } from '../../lookup/labels.ts'

test.each([
  ['google.com', 'google.com', true],
  ['aspmx.l.google.com', 'google.com', true],
  ['evil-google.com', 'google.com', false],
  ['evilgoogle.com', 'google.com', false],
  ['google.com.evil.example', 'google.com', false],
  ['com', 'google.com', false],
  ['google.com', 'aspmx.google.com', false],
])('%s is under %s: %s', (name, suffix, expected) => {
  expect(isUnder(name, suffix)).toBe(expected)
})

const table = new Map([
  ['google.com', 'google'],
  ['gmr-smtp-in.l.google.com', 'forwarding'],
  ['mx.microsoft', 'microsoft'],
])

test.each([
  ['google.com', 'google'],
  ['aspmx.l.google.com', 'google'],
  ['gmr-smtp-in.l.google.com', 'forwarding'],
  ['alt1.gmr-smtp-in.l.google.com', 'forwarding'],
  ['firm-example.q-v1.mx.microsoft', 'microsoft'],
  ['evil-google.com', undefined],
  ['google.com.evil.example', undefined],
  ['microsoft', undefined],
  ['com', undefined],
  ['', undefined],
])('the longest suffix of %j that is known leads to %s', (name, expected) => {
  expect(findBySuffix(table, name)).toBe(expected)
})
