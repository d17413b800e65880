import { describe, expect, test } from 'vitest'
import { advise, type Word } from '../../clients/advice.ts'

type Row = [offered: Word[], choose: Word | undefined, why: string]

describe('for a server that encrypts from the first byte', () => {
  test.each<Row>([
    [['None', 'SSL/TLS', 'STARTTLS'], 'SSL/TLS', 'says-so'],
    [['None', 'TLS', 'STARTTLS'], 'TLS', 'tls-beside-starttls'],
    [['None', 'SSL', 'TLS'], 'SSL', 'ssl-is-first'],
    [['None', 'SSL', 'STARTTLS'], 'SSL', 'ssl-is-first'],
    [['SSL'], 'SSL', 'ssl-is-first'],
    [['None', 'TLS'], 'TLS', 'unclear'],
    [['Auto', 'None'], 'Auto', 'auto'],
    [['None', 'STARTTLS'], undefined, 'no-encryption'],
    [['None'], undefined, 'no-encryption'],
    [[], undefined, 'nothing-offered'],
  ])('of %j choose %s: %s', (offered, choose, why) => {
    expect(advise(offered, 'tls')).toEqual({ choose, why })
  })
})

describe('for a server that starts plain and switches', () => {
  test.each<Row>([
    [['None', 'SSL/TLS', 'STARTTLS'], 'STARTTLS', 'says-so'],
    [['None', 'TLS', 'STARTTLS'], 'STARTTLS', 'says-so'],
    [['None', 'SSL', 'TLS'], 'TLS', 'tls-beside-ssl'],
    [['None', 'TLS'], 'TLS', 'unclear'],
    [['SSL/TLS', 'None'], 'SSL/TLS', 'unclear'],
    [['Auto'], 'Auto', 'auto'],
    [['None'], undefined, 'no-encryption'],
  ])('of %j choose %s: %s', (offered, choose, why) => {
    expect(advise(offered, 'starttls')).toEqual({ choose, why })
  })
})
