import { expect, test } from 'vitest'
import { findDeadSuffixes } from '../../../data/upkeep/dead-suffixes.ts'
import { platformEntry } from '../../build/data.ts'
import { fakeInquire } from '../../build/inquire.ts'

const dead = [{ suffix: 'mx.firm.example', platform: 'hosting' }]

test.each<[string, Record<string, string[] | 'trouble'>, typeof dead]>([
  ['a suffix that no question finds is dead', {}, dead],
  ['a suffix with records is alive', { 'MX mx.firm.example': ['10 a.firm.example'] }, []],
  ['a suffix that is there without records is alive: names may stand below it', { 'MX mx.firm.example': [] }, []],
  ['a suffix that is denied for one type only is alive', { 'SOA mx.firm.example': [] }, []],
  ['a suffix that could not be asked about is no finding', { 'A mx.firm.example': 'trouble' }, []],
])('%s', async (_name, zone, expected) => {
  expect(await findDeadSuffixes([platformEntry('hosting')], fakeInquire(zone))).toEqual(expected)
})
