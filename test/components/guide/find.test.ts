import { describe, expect, test } from 'vitest'
import { placesOf, search } from '../../../components/guide/find.ts'

const find = (query: string, text: string) => search(query, [{ id: 'here', about: '', text }]).ids.length > 0

describe('a text is found by', () => {
  test.each([
    ['nothing', '', 'Ports'],
    ['spaces', '  ', 'Ports'],
    ['a part of a word', 'start', 'STARTTLS'],
    ['another case', 'TLS', 'starttls'],
    ['a word without its accents', 'prive', 'Réseau privé'],
    ['е for ё', 'зашифрованное', 'зашифрованноё'],
    ['words in another order', 'imap port', 'Port 993 is for IMAP'],
    ['words between commas', 'imap, pop3', 'POP3 and IMAP'],
    ['an English plural', 'certificates', 'A warning about the certificate'],
    ['a Russian plural', 'порты', 'Какой порт для чего'],
    ['a Russian case', 'сертификатом', 'Предупреждение о сертификате'],
    ['a number', '465', '465, 587'],
    ['a number beside letters', '993', 'IMAP/993.'],
    ['a sign that means something in patterns', 'POP3 (old', 'the old way (old) of POP3'],
  ])('%s', (_name, query, text) => {
    expect(find(query, text)).toBe(true)
  })
})

describe('a text is not found by', () => {
  test.each([
    ['a word that is not there', 'autodiscover', 'Ports'],
    ['one word of two', 'imap exchange', 'IMAP'],
    ['a number inside a longer one', '25', '2525'],
    ['the start of a number', '99', '993'],
    ['a pattern', '.*', 'Ports'],
    ['a short word cut at its end', 'topp', 'top'],
  ])('%s', (_name, query, text) => {
    expect(find(query, text)).toBe(false)
  })
})

describe('of several sections', () => {
  const sections = [
    { id: 'encryption', about: 'SSL and TLS', text: 'wrong version number; your password is readable' },
    { id: 'first', about: 'wrong password', text: 'App passwords' },
    { id: 'history', about: 'Why 465', text: 'smtps' },
    { id: 'protocols', about: 'protocol', text: 'SMTP sends' },
  ]

  test('those that are about the words come first', () => {
    expect(search('password wrong', sections)).toEqual({ ids: ['first', 'encryption'], words: ['password', 'wrong'] })
  })

  test('only those with the word as typed are found where there are any', () => {
    expect(search('smtps', sections)).toEqual({ ids: ['history'], words: ['smtps'] })
    expect(search('protocols', sections)).toEqual({ ids: ['protocols'], words: ['protoco'] })
  })

  test('all are found in their order where nothing is sought', () => {
    expect(search(' ', sections)).toEqual({ ids: ['encryption', 'first', 'history', 'protocols'], words: [] })
  })
})

test('every place of a word is told', () => {
  expect(placesOf('tls', 'ssl/tls or starttls')).toEqual([4, 16])
  expect(placesOf('25', '25, 2525, 25')).toEqual([0, 10])
})
