import type { Inquire } from '../../data/upkeep/asker.ts'

/** A DNS of the test's own: by question ("A imap.example.com") its answers, or that nobody could be asked. All else is no name. */
export function fakeInquire(zone: Record<string, string[] | 'trouble'>): Inquire {
  return async (type, name) => {
    const question = `${type} ${name}`
    const answers = zone[question]
    if (answers === 'trouble') return undefined
    return { question, exists: answers !== undefined, answers: answers ?? [] }
  }
}
