import type { Answer, Message, Name } from '../../lookup/dns/message.ts'

/** A name as a message reader gives it: `.` is the root, and what has odd characters is broken. */
function nameOf(text: string): Name {
  if (text === '.') return { is: 'root' }
  return /[^a-z0-9.-]/.test(text) ? { is: 'broken', shown: text } : { is: 'host', host: text }
}

export function mx(preference: number, exchange: string): Answer {
  return { type: 'MX', ttlS: 300, preference, exchange: nameOf(exchange) }
}

export function srv(port: number, target: string, { priority = 0, weight = 0 } = {}): Answer {
  return { type: 'SRV', ttlS: 300, priority, weight, port, target: nameOf(target) }
}

/** A message that was read; without answers it says that the name has no such records. */
export function message(answers: Answer[] = [], rest: Partial<Omit<Message, 'answers'>> = {}): Message {
  return { status: 'ok', signed: false, ttlS: 300, ...rest, answers }
}
