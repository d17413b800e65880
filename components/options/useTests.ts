import { useState } from 'preact/hooks'
import { testResolver } from '../../seams/resolver-test.ts'
import type { Tested } from './resolver-words.ts'

/** The tests of resolvers by their URL, and a way to run one. */
export interface Tests {
  results: Readonly<Record<string, Tested>>
  run(url: string): Promise<Tested>
}

export function useTests(): Tests {
  const [results, setResults] = useState<Record<string, Tested>>({})
  const note = (url: string, tested: Tested) => setResults((before) => ({ ...before, [url]: tested }))
  const run = async (url: string) => {
    note(url, { is: 'running' })
    const tested = (await testResolver(url)) ?? ({ is: 'lost' } as const)
    note(url, tested)
    return tested
  }
  return { results, run }
}
