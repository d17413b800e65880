import type { Ask } from '../dns/resolver.ts'

/** A provider has more names than a person would wait for; the first ones are the ones that are shown. */
const maxHosts = 12

/** Which of these hosts do not exist. A question that fails says nothing. */
export async function missingHosts(hosts: readonly string[], ask: Ask, signal: AbortSignal): Promise<string[]> {
  const asked = hosts.slice(0, maxHosts).map(async (host) => {
    const reply = await ask({ name: host, type: 'A' }, signal)
    return reply.is === 'message' && reply.message.status === 'no-name' ? [host] : []
  })
  return (await Promise.all(asked)).flat()
}
