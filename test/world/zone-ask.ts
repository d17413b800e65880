import { parseMessage, type Question } from '../../lookup/dns/message.ts'
import type { Ask, Reply } from '../../lookup/dns/resolver.ts'
import type { ZoneServer } from './zone-answer.ts'

const resolver = 'https://dns.example/dns-query'

/** An `Ask` in front of a zone that keeps what was asked. */
export interface ZoneAsk {
  ask: Ask
  /** What was asked side by side, wave by wave: a question that waited for an answer belongs to the next wave. */
  waves: Question[][]
}

/**
 * Asks the zone instead of a resolver. Nobody is answered before everybody has asked, so that rounds show.
 * @param signed whether the answer about a name is DNSSEC-authenticated
 * @param refused whether the servers of a name fail (SERVFAIL)
 */
export function askZone(server: ZoneServer, signed: (name: string) => boolean, refused: (name: string) => boolean): ZoneAsk {
  const waves: Question[][] = []
  let open: { questions: Question[]; closed: Promise<void> } | undefined
  const ask: Ask = async (question) => {
    open ??= startWave()
    open.questions.push(question)
    await open.closed
    return answer(question)
  }

  function startWave() {
    const questions: Question[] = []
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    waves.push(questions)
    setImmediate(() => {
      open = undefined
      resolve()
    })
    return { questions, closed }
  }

  function answer(question: Question): Reply {
    if (refused(question.name)) return { is: 'trouble', trouble: 'servfail' }
    const parsed = parseMessage(server.answer(question, signed(question.name)), question)
    return parsed.is === 'message' ? { ...parsed, resolver } : { is: 'trouble', trouble: 'not-dns' }
  }

  return { ask, waves }
}
