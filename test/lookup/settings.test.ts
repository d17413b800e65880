import { describe, expect, test } from 'vitest'
import { bundledAnswer } from '../../lookup/settings.ts'
import { bundledProvider } from '../build/data.ts'

const query = { domain: 'firm.example', shownDomain: 'firm.example', localPart: 'anna' }
const imaps = { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' } as const
const imapStarttls = { protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'starttls' } as const
const imapPlain = { protocol: 'imap', host: 'old.firm.example', port: 143, security: 'none' } as const
const smtps = { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' } as const

describe('the answer of the dataset', () => {
  const provider = bundledProvider('firm.example', { servers: [imaps, imapStarttls, smtps], absent: { pop3: 'not-offered' } })
  const answer = bundledAnswer(provider, query)

  test('says that it is bundled, and whose it is', () => {
    expect(answer).toMatchObject({ state: 'found', source: 'bundled', domain: 'firm.example', provider: { id: 'firm.example' } })
  })

  test('has the servers in the order of the file', () => {
    expect(answer.servers).toMatchObject([imaps, imapStarttls, smtps])
  })

  test('recommends the first server of each protocol', () => {
    expect(answer.servers.map(({ recommended }) => recommended)).toEqual([true, false, true])
  })

  test('says why a protocol has no server', () => {
    expect(answer.absent).toEqual({ pop3: 'not-offered' })
  })

  test('warns of nobody outside the domain', () => {
    expect(answer.outside).toEqual([])
  })

  test('does not change the dataset', () => {
    expect(provider.servers[0]).not.toHaveProperty('username')
  })
})

test('a server that wants another user name than the others says so', () => {
  const provider = bundledProvider('firm.example', { username: 'address', servers: [imaps, { ...smtps, username: 'local-part' }] })
  expect(bundledAnswer(provider, query).servers).toMatchObject([{ username: 'anna@firm.example' }, { username: 'anna' }])
})

test('%domain% in a host stands for the domain of the address in ASCII form', () => {
  const provider = bundledProvider('hosting', { servers: [{ ...imaps, host: 'mail.%domain%' }] })
  const { servers } = bundledAnswer(provider, { ...query, domain: 'xn--mller-kva.example', shownDomain: 'müller.example' })
  expect(servers).toMatchObject([{ host: 'mail.xn--mller-kva.example', username: 'anna@müller.example' }])
})

test('encryption concluded from the port, and notes, are passed on', () => {
  const note = { en: 'Only at home.' }
  const provider = bundledProvider('firm.example', { servers: [{ ...imaps, inferred: true, note }] })
  expect(bundledAnswer(provider, query).servers).toMatchObject([{ inferred: true, note }])
})

test('an unencrypted server is shown where nothing else is offered, but not recommended', () => {
  const { servers } = bundledAnswer(bundledProvider('firm.example', { servers: [imapPlain, smtps] }), query)
  expect(servers).toMatchObject([
    { ...imapPlain, recommended: false },
    { ...smtps, recommended: true },
  ])
})

test('an unencrypted server is not shown where an encrypted one is offered', () => {
  const { servers } = bundledAnswer(bundledProvider('firm.example', { servers: [imaps, imapPlain] }), query)
  expect(servers.map(({ security }) => security)).toEqual(['tls'])
})
