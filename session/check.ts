import type { Session } from '../components/session.ts'
import type { Bundled } from '../lookup/bundled.ts'
import { evidenceFrom } from '../lookup/conclude.ts'
import { isComplete } from '../lookup/discover/findings.ts'
import { askDns } from './dns.ts'
import type { Turns } from './turns.ts'

/** Compares a bundled answer with what DNS says now, when the person asks for it. */
export function createCheck(bundled: Bundled, turns: Turns): Session['check'] {
  return async (answered, show) => {
    const signal = turns.begin()
    show({ ...answered, check: { is: 'asking' } })
    const servers = answered.answer.state === 'found' ? answered.answer.servers : []
    const hosts = [...new Set(servers.map(({ host }) => host))]
    const findings = await askDns(
      answered.query.domain,
      (subject) => ({ type: 'check', ...subject, hosts }),
      () => {},
      signal,
    )
    if (signal.aborted) return
    if (findings === undefined || findings === 'suffix' || !isComplete(findings)) return show({ ...answered, check: { is: 'failed' } })
    show({
      ...answered,
      check: {
        is: 'done',
        takesMail: findings.hasMx && !findings.takesNoMail,
        missing: findings.missing.filter((host) => hosts.includes(host)),
        others: findings.services.filter(({ host, port }) => !servers.some((server) => server.host === host && server.port === port)),
        dns: evidenceFrom(findings, bundled),
      },
    })
  }
}
