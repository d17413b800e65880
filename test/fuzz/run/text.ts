import { domainToASCII } from 'node:url'
import { parseTyped, type Query } from '../../../lookup/address.ts'
import { readAddresses } from '../../../lookup/addresses.ts'
import { indexForBrowsing } from '../../../lookup/browse.ts'
import { domainsByUse, indexDomains } from '../../../lookup/complete.ts'
import { autoconfigUrls } from '../../../lookup/discover/autoconfig/urls.ts'
import { encodeQuery } from '../../../lookup/dns/message.ts'
import { indexMeant } from '../../../lookup/meant.ts'
import { indexNames } from '../../../lookup/names.ts'
import { recallBundled } from '../../../lookup/settings.ts'
import { isDisguised, isHost } from '../check.ts'
import { drawText } from '../draw/text.ts'
import type { Kind, Outcome } from '../kind.ts'
import { bundled, dataset, placeDomain } from '../known.ts'

const byUse = domainsByUse(dataset)
const complete = indexDomains(byUse)
const findMeant = indexMeant(byUse, (domain) => bundled.findProvider(domain) !== undefined)
const findByName = indexNames(dataset, ['en', 'ru'])
const browse = indexForBrowsing(dataset, ['en', 'ru'])
const today = new Date('2026-01-01')

/** What stands in the box: read as an address and as a list, completed, guessed at, and sought among the names. */
export const strings: Kind = {
  name: 'strings',
  usual: 50_000,
  draw: (random) => {
    const text = drawText(random)
    return { run: () => runText(text), show: () => JSON.stringify(text) }
  },
}

/** Does with a text all that is done while it is typed and when it is asked about. */
export function runText(text: string): Outcome {
  const typed = parseTyped(text)
  const listed = readAddresses(text, 20)
  if (!text.includes('@')) findByName(text)
  browse(text, {}, today)
  const queries = typed.is === 'query' ? [typed.query, ...listed] : listed
  return {
    parsed: typed.is === 'query',
    faults: [
      ...queries.flatMap((query) => faultsOfQuery(query, text)),
      ...(listed.length > 20 ? [`a list of ${listed.length}`] : []),
      ...faultsOfCompletions(text),
      ...faultsOfMeant(text),
    ],
  }
}

function faultsOfQuery(query: Query, text: string): string[] {
  const { domain, shownDomain, localPart } = query
  if (!isHost(domain) || !domain.includes('.')) return [`the domain ${JSON.stringify(domain)}`]
  placeDomain(domain)
  const asked = [encodedName(domain), ...autoconfigUrls(domain)].map((name) => name.toLowerCase())
  const servers = recallBundled(bundled, query)?.servers ?? []
  return [
    ...(encodedName(domain) === domain ? [] : [`a question about another name than ${domain}`]),
    ...(autoconfigUrls(domain).every((url) => new URL(url).href === url) ? [] : [`a request that is not plainly for ${domain}`]),
    ...(isMailboxApart(text) && asked.some((name) => name.includes('zqanna.zqsmith')) ? [`the mailbox is asked about: ${domain}`] : []),
    ...(domainToASCII(shownDomain) === domain ? [] : [`${JSON.stringify(shownDomain)} is shown for ${domain}`]),
    ...[shownDomain, withoutVariants(localPart ?? 'anna')].filter(isDisguised).map((shown) => `${JSON.stringify(shown)} is shown`),
    ...(localPart === '' ? ['an empty mailbox'] : []),
    ...servers.filter(({ host }) => !isHost(host)).map(({ host }) => `a server called ${JSON.stringify(host)}`),
  ]
}

/** The name in a question on its way to a resolver, label by label. */
function encodedName(domain: string): string {
  const octets = encodeQuery({ name: domain, type: 'MX' })
  const labels: string[] = []
  for (let at = 12; ; ) {
    const length = octets[at] ?? 0
    if (length === 0) return labels.join('.')
    labels.push(String.fromCharCode(...octets.slice(at + 1, at + 1 + length)))
    at += 1 + length
  }
}

/** Whether the mailbox stands before an `@` wherever it stands, so that it can't have been meant for a domain. */
function isMailboxApart(text: string): boolean {
  const readings = [text, decoded(text), decoded(decoded(text))].map(withoutMarks)
  return readings.every((reading) => {
    const [, ...rests] = reading.toLowerCase().split('zqanna')
    // In `a@b@` the `b` could be either.
    const isClear = reading.split(/[\s,;<>]+/).every(
      (word) =>
        !word
          .slice(word.search(/[@＠]|$/))
          .toLowerCase()
          .includes('zqanna'),
    )
    return isClear && rests.every((rest) => /^\.zqsmith[@＠]/.test(rest))
  })
}

/** Letters as they are compared, without what can't be seen between them. */
function withoutMarks(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/gu, '')
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString())
}

function faultsOfCompletions(text: string): string[] {
  const completions = complete(text)
  const head = text.slice(0, Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠')) + 1)
  return [
    ...completions.filter(({ domain }) => !isHost(domain)).map(({ domain }) => `the completion ${JSON.stringify(domain)}`),
    ...completions
      .filter((one) => head === '' || !one.text.startsWith(head) || !one.text.endsWith(one.domain))
      .map((one) => `the completion ${JSON.stringify(one.text)}`),
  ]
}

/** Of an emoji or a Han letter somebody may have chosen one of two forms, which are told apart by what can't be seen. */
function withoutVariants(text: string): string {
  return text.replaceAll(/\p{Variation_Selector}/gu, '')
}

/** Whatever is offered instead has to be something else, and lead to a host. */
function faultsOfMeant(text: string): string[] {
  const meant = findMeant(text)
  if (meant === undefined) return []
  const typed = parseTyped(meant)
  if (meant === text) return ['what stands there is offered']
  return (typed.is !== 'query' || isHost(typed.query.domain)) && !isDisguised(withoutVariants(meant.replaceAll('\n', ' ')))
    ? []
    : [`${JSON.stringify(meant)} is offered`]
}
