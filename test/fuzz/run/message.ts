import { readAutodiscover, readDkimAlias, readDkimKey, readHostAlias, readSpf } from '../../../lookup/discover/clues.ts'
import { guessServers } from '../../../lookup/discover/guess.ts'
import { judgeMx, readMx } from '../../../lookup/discover/mx.ts'
import { readSrv, serviceNames } from '../../../lookup/discover/srv.ts'
import { type Answer, type Message, parseMessage, type Question } from '../../../lookup/dns/message.ts'
import { protocols } from '../../../lookup/server.ts'
import { isAskable, isDisguised, isHost, isPort, textsIn } from '../check.ts'
import { drawMessage, drawQuestion } from '../draw/message.ts'
import type { Kind, Outcome } from '../kind.ts'
import { index } from '../known.ts'

/** DNS messages: what can be read of one goes through all who read records. */
export const messages: Kind = {
  name: 'messages',
  usual: 200_000,
  draw: (random) => {
    const question = drawQuestion(random)
    const bytes = drawMessage(question, random)
    return {
      run: () => runMessage(bytes, question),
      show: () => JSON.stringify({ question, hex: Buffer.from(bytes).toString('hex') }),
    }
  },
}

/** Reads a message and whatever stands in it. */
export function runMessage(bytes: Uint8Array, question: Question): Outcome {
  const parsed = parseMessage(bytes, question)
  if (parsed.is === 'malformed') return { parsed: false, faults: [] }
  return { parsed: true, faults: [...faultsOfMessage(parsed.message), ...faultsOfReadings(parsed.message, question.name)] }
}

function faultsOfMessage({ answers, ttlS }: Message): string[] {
  return [
    ...answers.flatMap(faultsOfAnswer),
    ...(Number.isInteger(ttlS) && ttlS >= 0 && ttlS <= 0x7fffffff ? [] : [`it may be kept for ${ttlS} s`]),
  ]
}

function faultsOfAnswer(answer: Answer): string[] {
  if (answer.type === 'CNAME') {
    return answer.target.is !== 'host' || isAskable(answer.target.host) ? [] : [`an alias leads to ${JSON.stringify(answer.target.host)}`]
  }
  const name = answer.type === 'MX' ? answer.exchange : answer.type === 'SRV' ? answer.target : undefined
  if (name?.is === 'host') return isHost(name.host) ? [] : [`a host called ${JSON.stringify(name.host)}`]
  if (name?.is === 'broken') return /^[\x21-\x7e]{1,120}$/.test(name.shown) ? [] : [`a broken name shown as ${JSON.stringify(name.shown)}`]
  return []
}

function faultsOfReadings(message: Message, name: string): string[] {
  const mx = readMx(message, index)
  judgeMx(mx, name)
  const srv = readSrv(
    serviceNames.map((service) => ({ service, message })),
    { registrable: name, platformHosts: [] },
  )
  const readings = [
    readAutodiscover(name, message, index),
    readHostAlias(name, message, index),
    readDkimAlias(name, message, index),
    readDkimKey('google', name, message, index),
    readSpf(name, message, index),
  ]
  const guesses = guessServers(name, new Map([['imap', message]]), { ...message, answers: [] }, [], [])
  const servers = [...srv.services, ...guesses]
  return [
    ...mx.hosts.filter(({ host }) => !isHost(host)).map(({ host }) => `an MX called ${JSON.stringify(host)}`),
    ...servers.filter(({ host }) => !isHost(host)).map(({ host }) => `a server called ${JSON.stringify(host)}`),
    ...protocols
      .filter((protocol) => srv.services.filter((server) => server.protocol === protocol).length > 24)
      .map((protocol) => `too many servers for ${protocol}`),
    ...servers.filter(({ port }) => !isPort(port)).map(({ port }) => `the port ${port}`),
    ...textsIn([srv.lines, readings.map(({ records }) => records)])
      .filter(({ text }) => isDisguised(text))
      .map(({ path, text }) => `a record shown as ${JSON.stringify(text)} (${path})`),
  ]
}
