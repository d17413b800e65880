import { type Make, textFile } from './exported.ts'

/** All servers as JSON, for programs: what is recommended first. What nobody knows is left out. */
export const json: Make = (answer, query, { name }) => {
  const settings = {
    provider: name,
    domain: query.domain || undefined,
    address: query.localPart === undefined ? undefined : `${query.localPart}@${query.shownDomain}`,
    source: answer.source,
    confidence: answer.confidence,
    signIn: answer.provider?.signIn,
    servers: answer.servers.map(({ protocol, host, port, security, username, recommended }) => ({
      protocol,
      host,
      port,
      security,
      username: username || undefined,
      recommended,
    })),
  }
  return textFile('mail-settings.json', [JSON.stringify(settings, undefined, 2)], 'application/json')
}
