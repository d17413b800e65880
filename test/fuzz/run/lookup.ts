import type { Answer } from '../../../lookup/answer.ts'
import { conclude } from '../../../lookup/conclude.ts'
import { discover } from '../../../lookup/discover/discover.ts'
import { type Findings, findings } from '../../../lookup/discover/findings.ts'
import { readFile } from '../../../lookup/discover/read-file.ts'
import { parseMessage, type Question } from '../../../lookup/dns/message.ts'
import type { Ask, Reply } from '../../../lookup/dns/resolver.ts'
import { isAskable, isDisguised, isHost, isPort, textsIn } from '../check.ts'
import { drawFile } from '../draw/file.ts'
import { drawMessage } from '../draw/message.ts'
import type { Kind, Outcome } from '../kind.ts'
import { bundled, domains, index, placeDomain, software } from '../known.ts'
import type { Random } from '../random.ts'
import { textOf } from './file.ts'

/** A whole lookup in a DNS that lies, up to what is shown; sometimes with a configuration file that lies as well. */
export const lookups: Kind = {
  name: 'lookups',
  usual: 20_000,
  draw: (random) => {
    const domain = random.chance(0.5)
      ? random.pick(domains)
      : random.pick(['firm.example', 'a.shop.firm.example', 'team.firm.uk.com', longest])
    const file = random.chance(0.2) ? drawFile(random) : undefined
    const replies = drawReplies(random)
    return {
      run: () => runLookup(domain, replies.of, file),
      show: () => JSON.stringify({ domain, ...(file ? { file: textOf(file) } : {}), replies: replies.drawn() }),
    }
  },
}

/** The longest name that a domain can have. */
const longest = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`

/** Nobody may ever be asked about this. */
const localPart = 'zq-anna-zq'

type ReplyTo = (question: Question) => Reply

/** The same question always gets the same answer. */
function drawReplies(random: Random): { of: ReplyTo; drawn(): Record<string, string> } {
  const drawn = new Map<string, Uint8Array | 'timeout' | 'servfail'>()
  const draw = (question: Question) => {
    if (random.chance(0.03)) return random.pick(['timeout', 'servfail'] as const)
    return drawMessage(question, random, { harm: 0.15, floods: 0.001 })
  }
  return {
    of: (question) => {
      const key = `${question.type} ${question.name}`
      const bytes = drawn.get(key) ?? draw(question)
      drawn.set(key, bytes)
      if (typeof bytes === 'string') return { is: 'trouble', trouble: bytes }
      const parsed = parseMessage(bytes, question)
      const usable = parsed.is === 'message' && parsed.message.status !== 'servfail' && parsed.message.status !== 'refused'
      return usable ? { ...parsed, resolver: 'https://dns.example/dns-query' } : { is: 'trouble', trouble: 'not-dns' }
    },
    drawn: () =>
      Object.fromEntries([...drawn].map(([key, bytes]) => [key, typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('hex')])),
  }
}

/** Looks a domain up and concludes what to show. */
export async function runLookup(domain: string, replyTo: ReplyTo, file?: Uint8Array): Promise<Outcome> {
  const place = placeDomain(domain)
  if (place.is === 'suffix') return { parsed: false, faults: [] }
  const asked: Question[] = []
  const ask: Ask = async (question) => {
    asked.push(question)
    return replyTo(question)
  }
  const found = await discover({ domain, registrable: place.registrable }, { ask, index, software, randomLabel: () => 'xrandom' })
  const query = { domain, shownDomain: domain, localPart }
  const read = file && readFile({ is: 'file', text: textOf(file), from: domain, redirected: false }, query)
  const answer = conclude(found, bundled, query, read ? { file: read } : {})
  return {
    parsed: answer.state !== 'failed',
    faults: [...faultsOfQuestions(asked), ...faultsOfFindings(found), ...faultsOfAnswer(answer)],
  }
}

function faultsOfQuestions(asked: readonly Question[]): string[] {
  return [
    ...asked.filter(({ name }) => !isAskable(name)).map(({ name }) => `a question about ${JSON.stringify(name)}`),
    ...asked.filter(({ name }) => name.includes(localPart)).map(({ name }) => `the mailbox in the question about ${name}`),
    ...(asked.length > 24 ? [`${asked.length} questions`] : []),
  ]
}

function faultsOfFindings(found: Findings): string[] {
  const passed = findings.safeParse(found)
  return [
    ...(passed.success ? [] : [`findings that do not reach the popup: ${passed.error.message}`]),
    ...[...found.missing, ...(found.parent ? [found.parent] : [])]
      .filter((host) => !isHost(host))
      .map((host) => `a name ${JSON.stringify(host)}`),
    ...disguisesIn(found),
  ]
}

/** Of servers, of names in notices that are copied or led to, and of all texts that come from outside. */
function faultsOfAnswer(answer: Answer): string[] {
  if (answer.state !== 'found') return []
  const { servers, outside, file } = answer
  const hosts = [...servers.map(({ host }) => host), ...outside, ...(file?.is === 'settings' ? [file.from] : [])]
  return [
    ...hosts.filter((host) => !isHost(host)).map((host) => `a server called ${JSON.stringify(host)}`),
    ...servers.filter(({ port }) => !isPort(port)).map(({ port }) => `the port ${port}`),
    ...(servers.some(({ security, recommended }) => security === 'none' && recommended) ? ['an unencrypted server is recommended'] : []),
    ...disguisesIn({ servers, outside }),
  ]
}

function disguisesIn(value: unknown): string[] {
  return textsIn(value)
    .filter(({ text }) => isDisguised(text))
    .map(({ path, text }) => `${JSON.stringify(text)} is shown (${path})`)
}
