import type { Fetch } from '../../lookup/http.ts'

const encoder = new TextEncoder()

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** The text in UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  Array.from({ length: text.length + 1 }, (_, at) =>
    view.setUint16(at * 2, at === 0 ? 0xfeff : text.charCodeAt(at - 1), order === 'little'),
  )
  return new Uint8Array(view.buffer)
}

/** A clientConfig with this inside its emailProvider. */
export function file(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="firm.example"><domain>firm.example</domain>${inside}</emailProvider></clientConfig>`
}

export interface Section {
  element?: string
  type?: string
  hostname?: string
  port?: string
  socketType?: string
  username?: string
  /** More elements, as XML. */
  more?: string
}

/** A server section; what is not given is that of a good IMAP server. Values go in as XML, unescaped. */
export function section(values: Section = {}): string {
  const { element = 'incomingServer', type = 'imap', more = '' } = values
  const { hostname = 'imap.firm.example', port = '993', socketType = 'SSL', username = '%EMAILADDRESS%' } = values
  return `<${element} type="${type}"><hostname>${hostname}</hostname><port>${port}</port><socketType>${socketType}</socketType>
<username>${username}</username>${more}</${element}>`
}

export const goodFile = file(`
  <displayName>Firm Mail</displayName>
  <displayShortName>Firm</displayShortName>
  <incomingServer type="pop3">
    <hostname>pop.firm.example</hostname>
    <port>995</port>
    <socketType>SSL</socketType>
    <username>%EMAILLOCALPART%</username>
    <authentication>password-cleartext</authentication>
    <pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>
  </incomingServer>
  <outgoingServer type="smtp">
    <hostname>smtp.%EMAILDOMAIN%</hostname>
    <port>587</port>
    <socketType>STARTTLS</socketType>
    <username>%EMAILADDRESS%</username>
    <authentication>OAuth2</authentication>
    <authentication>password-cleartext</authentication>
    <addThisServer>true</addThisServer>
  </outgoingServer>
  <incomingServer type="imap">
    <hostname>IMAP.firm.example</hostname>
    <port>143</port>
    <socketType>plain</socketType>
    <username>FIRM\\%EMAILLOCALPART%</username>
    <authentication>NTLM</authentication>
  </incomingServer>
  <documentation url="https://firm.example/help"><descr lang="en">Help &amp; more</descr></documentation>
  <webMail><loginPage url="https://webmail.firm.example"/></webMail>`)

/** What a made-up web server does with a request. */
export type Page = (signal: AbortSignal) => Response | Promise<Response>

/** A `fetch` that knows these addresses only, and notes what it was asked. */
export function fakeWeb(pages: Record<string, Page>): { fetch: Fetch; requests: { url: string; init: RequestInit }[] } {
  const requests: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = async (url, init) => {
    requests.push({ url, init })
    const page = pages[url]
    if (page === undefined) throw new TypeError('Failed to fetch')
    const response = await page(init.signal ?? new AbortController().signal)
    return response.url === '' ? from(url, response) : response
  }
  return { fetch, requests }
}

/** The response as if it had come from this address. */
function from(url: string, response: Response): Response {
  return Object.defineProperty(response, 'url', { value: url })
}

export function answers(text: string, status = 200): Page {
  return () => new Response(text, { status })
}

/** The page as it comes after a redirect to this address. */
export function redirectsTo(url: string, text: string): Page {
  return () => from(url, new Response(text))
}

/** A body of this many octets, made chunk by chunk as it is read; `sent()` tells how many were. */
export function stream(octets: number): { page: Page; sent: () => number; cancelled: () => boolean } {
  const chunk = utf8('<!-- -->'.repeat(1024))
  let sent = 0
  let cancelled = false
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull: (controller) => {
      controller.enqueue(chunk)
      sent += chunk.length
      if (sent >= octets) controller.close()
    },
    cancel: () => {
      cancelled = true
    },
  }
  return { page: () => new Response(new ReadableStream(source)), sent: () => sent, cancelled: () => cancelled }
}
