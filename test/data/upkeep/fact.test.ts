import { expect, test } from 'vitest'
import { toFact } from '../../../data/upkeep/fact.ts'
import type { Answer, Message, Question } from '../../../lookup/dns/message.ts'

const ttlS = 300
const host = (name: string) => ({ is: 'host', host: name }) as const

test.each<[string, Question['type'], Message['status'], Answer[], boolean, string[]]>([
  ['no such name', 'A', 'no-name', [], false, []],
  ['a name without such records', 'A', 'ok', [], true, []],
  [
    'an address behind an alias',
    'A',
    'ok',
    [
      { type: 'CNAME', ttlS, target: host('b.example') },
      { type: 'A', ttlS, address: '192.0.2.1' },
    ],
    true,
    ['A'],
  ],
  ['an alias that ends nowhere', 'A', 'no-name', [{ type: 'CNAME', ttlS, target: host('b.example') }], false, []],
  ['an MX record', 'MX', 'ok', [{ type: 'MX', ttlS, preference: 10, exchange: host('mx.example') }], true, ['10 mx.example']],
  [
    'an SRV record',
    'SRV',
    'ok',
    [{ type: 'SRV', ttlS, priority: 1, weight: 2, port: 993, target: host('i.example') }],
    true,
    ['1 2 993 i.example'],
  ],
  ['a refused service', 'SRV', 'ok', [{ type: 'SRV', ttlS, priority: 0, weight: 0, port: 0, target: { is: 'root' } }], true, ['0 0 0 .']],
])('%s', (_name, type, status, answers, exists, expected) => {
  const message: Message = { status, signed: false, answers, ttlS }
  expect(toFact({ type, name: 'a.example' }, message)).toEqual({ question: `${type} a.example`, exists, answers: expected })
})
