import type { BundledProvider } from '../data/dataset.ts'
import { listed, text } from '../seams/text.ts'
import { Choices } from './Choices.tsx'

interface Props {
  matches: BundledProvider[]
  asked: boolean
  onChoose(id: string): void
}

/** Providers whose name fits what was typed. */
export function Names({ matches, asked, onChoose }: Props) {
  const choices = matches.map(({ id, name, domains }) => ({
    id,
    monogram: name,
    title: name,
    detail: domains.length > 0 ? listed(domains.slice(0, 3)) : text('names.ownDomains'),
  }))
  return <Choices title="names.title" choices={choices} asked={asked} onChoose={onChoose} />
}
