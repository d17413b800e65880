import '../build/permissions.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { askOrigins, giveBackOrigin, grantedOrigins, onOriginsChanged, onOriginsGranted } from '../../seams/permissions.ts'
import { permissions } from '../build/permissions.ts'

beforeEach(() => permissions.reset())

const origins = ['https://a.example/*', 'https://b.example/*']

test('what was granted is there, and can be given back', async () => {
  expect(await grantedOrigins()).toEqual([])
  expect(await askOrigins(origins)).toBe(true)
  expect(await grantedOrigins()).toEqual(origins)
  expect(await giveBackOrigin('https://a.example/*')).toBe(true)
  expect(await grantedOrigins()).toEqual(['https://b.example/*'])
})

test('a refusal grants nothing', async () => {
  permissions.reset('no')
  expect(await askOrigins(origins)).toBe(false)
  expect(await grantedOrigins()).toEqual([])
})

describe('a browser that breaks', () => {
  beforeEach(() => permissions.reset('breaks'))

  test('has granted nothing', async () => {
    expect(await askOrigins(origins)).toBe(false)
    expect(await grantedOrigins()).toEqual([])
  })

  test('has taken nothing back', async () => {
    expect(await giveBackOrigin('https://a.example/*')).toBe(false)
  })
})

test('whoever follows hears of grants, and of what was given back', async () => {
  const heard: string[][] = []
  onOriginsGranted((granted) => heard.push(granted))
  onOriginsChanged(() => heard.push(['changed']))
  await askOrigins(origins)
  expect(heard).toEqual([origins, ['changed']])
  await giveBackOrigin('https://a.example/*')
  expect(heard).toEqual([origins, ['changed'], ['changed']])
})
