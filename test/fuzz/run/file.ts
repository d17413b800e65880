import { decode } from '../../../lookup/discover/autoconfig/decode.ts'
import { readAutoconfig } from '../../../lookup/discover/autoconfig/read.ts'
import { fillUsername } from '../../../lookup/discover/autoconfig/username.ts'
import { askFile } from '../../../lookup/discover/file.ts'
import { readFile } from '../../../lookup/discover/read-file.ts'
import { fakeWeb } from '../../build/autoconfig.ts'
import { isDisguised, isHost, isPort, textsIn } from '../check.ts'
import { drawFile } from '../draw/file.ts'
import type { Kind, Outcome } from '../kind.ts'

const queries = [
  { domain: 'firm.example', shownDomain: 'firm.example', localPart: 'zq-anna-zq' },
  { domain: 'xn--bcher-kva.example', shownDomain: 'bücher.example', localPart: 'zq-anna-zq' },
  {
    domain: `${'a'.repeat(63)}.${'b'.repeat(63)}.example`,
    shownDomain: `${'a'.repeat(63)}.${'b'.repeat(63)}.example`,
    localPart: "zq-$&$'-zq",
  },
]
type Subject = (typeof queries)[number]

/** A domain's own configuration file: fetched, read, and made into what is shown. */
export const files: Kind = {
  name: 'files',
  usual: 50_000,
  draw: (random) => {
    const query = random.pick(queries)
    const bytes = drawFile(random)
    const isFetched = random.chance(0.1)
    return {
      run: () => (isFetched ? fetchAndRun(bytes, query) : runFile(bytes, query)),
      show: () => JSON.stringify({ domain: query.domain, hex: Buffer.from(bytes).toString('hex') }),
    }
  },
}

/** As the worker gives it to the popup. */
export function textOf(bytes: Uint8Array): string {
  return decode(bytes)
}

/** Reads a file both ways: as it came, and as the text that the worker hands on. */
export function runFile(bytes: Uint8Array, query: Subject = firm): Outcome {
  const read = readAutoconfig(bytes, query)
  const shown = readFile({ is: 'file', text: textOf(bytes), from: query.domain, redirected: false }, query)
  const servers = shown.is === 'settings' ? shown.servers : []
  const usernames = servers.map(({ username }) => (username === undefined ? '' : fillUsername(username, query)))
  return {
    parsed: shown.is === 'settings',
    faults: [
      ...servers.filter(({ host }) => !isHost(host)).map(({ host }) => `a server called ${JSON.stringify(host)}`),
      ...servers.filter(({ port }) => !isPort(port)).map(({ port }) => `the port ${port}`),
      ...(servers.length > 24 ? [`${servers.length} servers`] : []),
      ...textsIn([read, shown, usernames])
        .filter(({ text }) => isDisguised(text))
        .map(({ path, text }) => `${JSON.stringify(text)} is shown (${path})`),
      ...(JSON.stringify(shown).includes('zq-') ? ['the mailbox is in what was read for the domain'] : []),
    ],
  }
}

const firm: Subject = { domain: 'firm.example', shownDomain: 'firm.example', localPart: 'zq-anna-zq' }

/** The same, from a made-up web server that gives the file at one of the two places. */
async function fetchAndRun(bytes: Uint8Array, query: Subject): Promise<Outcome> {
  const url = `https://autoconfig.${query.domain}/mail/config-v1.1.xml`
  const { fetch, requests } = fakeWeb({ [url]: () => new Response(Uint8Array.from(bytes)) })
  const raw = await askFile(query.domain, fetch)
  const strange = requests.filter(({ url: asked }) => new URL(asked).search !== '' || asked.includes('zq-') || asked.includes('@'))
  const outcome = raw.is === 'file' ? runFile(new TextEncoder().encode(raw.text), query) : { parsed: false, faults: [] }
  return { ...outcome, faults: [...outcome.faults, ...strange.map((request) => `the request ${request.url}`)] }
}
