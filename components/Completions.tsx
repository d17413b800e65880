import type { Completion } from '../lookup/complete.ts'
import { Choices } from './Choices.tsx'

interface Props {
  completions: Completion[]
  /** @param address the whole text, with its domain completed */
  onChoose(address: string): void
}

/** Domains that begin with what stands behind the `@`, the most used first. */
export function Completions({ completions, onChoose }: Props) {
  const choices = completions.map(({ domain, provider, text }) => ({ id: text, monogram: provider, title: domain, detail: provider }))
  return <Choices title="completions.title" choices={choices} asked={false} onChoose={onChoose} />
}
