import { expect, test } from 'vitest'
import { type ResolverUrlProblem, resolverUrl } from '../../../lookup/dns/resolver-url.ts'

test.each([
  ['https://dns.example/dns-query', 'https://dns.example/dns-query'],
  [' https://dns.example/dns-query\n', 'https://dns.example/dns-query'],
  ['HTTPS://DNS.Example/Dns-Query', 'https://dns.example/Dns-Query'],
  ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'],
  ['https://dns.example', 'https://dns.example/'],
  ['https://dns.example:8443/q/', 'https://dns.example:8443/q/'],
  ['https://dns.example:443/q', 'https://dns.example/q'],
  ['https://192.0.2.1/dns-query', 'https://192.0.2.1/dns-query'],
  ['https://[2001:db8::1]/dns-query', 'https://[2001:db8::1]/dns-query'],
  ['https://bücher.example/dns-query', 'https://xn--bcher-kva.example/dns-query'],
  // An empty query or fragment would swallow the question.
  ['https://dns.example/dns-query?', 'https://dns.example/dns-query'],
  ['https://dns.example/dns-query#', 'https://dns.example/dns-query'],
])('%s is asked at %s', (typed, url) => {
  expect(resolverUrl(typed)).toEqual({ is: 'url', url })
})

test.each<[string, ResolverUrlProblem]>([
  ['', 'not-a-url'],
  ['dns.example', 'not-a-url'],
  ['dns.example/dns-query', 'not-a-url'],
  ['1.1.1.1', 'not-a-url'],
  ['https:', 'not-a-url'],
  ['https://', 'not-a-url'],
  ['https:/dns.example', 'not-a-url'],
  ['https://dns example/', 'not-a-url'],
  ['https://dns.example:99999/', 'not-a-url'],
  ['http://dns.example/dns-query', 'not-https'],
  ['tls://dns.example', 'not-https'],
  ['javascript://dns.example/%0Aalert(1)', 'not-https'],
  ['https://anna@dns.example/', 'has-credentials'],
  ['https://:secret@dns.example/', 'has-credentials'],
  ['https://dns.example/dns-query?ct=x', 'has-query'],
  ['https://dns.example/dns-query#part', 'has-query'],
  ['https://dns.example/dns-query{?dns}x', 'has-query'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(resolverUrl(typed)).toEqual({ is: 'bad', problem })
})
