import { plainText } from '../clients/plain.ts'
import type { Query } from '../lookup/address.ts'
import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { useCopy } from './Value.tsx'

interface Props {
  answer: Found
  query: Query
  name: string
  say(message: string): void
}

export function CopyAll({ answer, query, name, say }: Props) {
  const [copied, copy] = useCopy(say)
  return (
    <button type="button" class="primary" data-copy="all" onClick={() => copy(plainText(answer, query, name), text('copy.doneAll'))}>
      {text(copied ? 'copy.doneAll' : 'copy.all')}
    </button>
  )
}
