import * as z from 'zod'
import type { Answer, Message, Name, Question } from '../../lookup/dns/message.ts'

/** What DNS said to one question, as the progress file keeps it. */
export const fact = z.strictObject({
  /** Type and name: `A imap.example.com`. */
  question: z.string(),
  /** False = there is no such name, of any type (NXDOMAIN). */
  exists: z.boolean(),
  /** The records of the type asked for; SRV and MX as in a zone file, addresses by their type alone. */
  answers: z.array(z.string()),
})
export type Fact = z.infer<typeof fact>

export function keyOf({ type, name }: Question): string {
  return `${type} ${name}`
}

/** Sums a DNS answer up. */
export function toFact(question: Question, { status, answers }: Message): Fact {
  const wanted = answers.filter(({ type }) => type === question.type)
  return { question: keyOf(question), exists: status !== 'no-name', answers: wanted.map(lineOf) }
}

function lineOf(answer: Answer): string {
  if (answer.type === 'SRV') return `${answer.priority} ${answer.weight} ${answer.port} ${nameText(answer.target)}`
  return answer.type === 'MX' ? `${answer.preference} ${nameText(answer.exchange)}` : answer.type
}

function nameText(name: Name): string {
  if (name.is === 'root') return '.'
  return name.is === 'host' ? name.host : name.shown
}
