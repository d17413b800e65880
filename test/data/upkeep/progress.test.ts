import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { keepProgress, readProgress } from '../../../data/upkeep/progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'progress-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const one = { question: 'A a.example', exists: true, answers: ['A'] }
const two = { question: 'A b.example', exists: false, answers: [] }

describe('the progress file', () => {
  test('starts empty where there is none', () => {
    expect(readProgress(join(folder, 'none'))).toEqual([])
  })

  test('gives back what was kept, in its order', () => {
    const path = join(folder, 'kept')
    keepProgress(path, one)
    keepProgress(path, two)
    expect(readProgress(path)).toEqual([one, two])
  })

  test('loses only the line in which a run was cut off', () => {
    const path = join(folder, 'cut')
    keepProgress(path, one)
    appendFileSync(path, '\n{"question":"A c.exa')
    keepProgress(path, two)
    expect(readProgress(path)).toEqual([one, two])
  })

  test('believes no line of another form', () => {
    const path = join(folder, 'other')
    appendFileSync(path, '{"question":"A a.example"}\n42\n')
    expect(readProgress(path)).toEqual([])
  })
})
