import { describe, expect, test } from 'vitest'
import { addressOf, type Place, parsePlace } from '../../../components/providers/place.ts'

const noFilters = { country: undefined, protocol: undefined, signIn: undefined, status: undefined, age: undefined }

const places: [string, Place][] = [
  ['providers.html', { is: 'list', query: '', filters: noFilters }],
  ['providers.html?q=orange&country=FR', { is: 'list', query: 'orange', filters: { ...noFilters, country: 'FR' } }],
  ['providers.html?country=none&status=closed', { is: 'list', query: '', filters: { ...noFilters, country: 'none', status: 'closed' } }],
  [
    'providers.html?protocol=smtp-only&signIn=app-password&age=three-years',
    { is: 'list', query: '', filters: { ...noFilters, protocol: 'smtp-only', signIn: 'app-password', age: 'three-years' } },
  ],
  ['providers.html?id=mail.ru', { is: 'entry', id: 'mail.ru' }],
  ['providers.html?q=a%26b+%3D%3F%23', { is: 'list', query: 'a&b =?#', filters: noFilters }],
]

describe.each(places)('%s', (address, place) => {
  test('names this place', () => {
    expect(parsePlace(address.replace('providers.html', ''))).toEqual(place)
  })

  test('is the address of this place', () => {
    expect(addressOf(place)).toBe(address)
  })
})

test.each([
  '?country=France',
  '?protocol=smtp',
  '?signIn=',
  '?status=reported-closed',
  '?age=1',
  '?id=',
  '?toString=1',
  '?constructor=imap',
])('%s says nothing that the page knows, so everything is listed', (search) => {
  expect(parsePlace(search)).toEqual({ is: 'list', query: '', filters: noFilters })
})
