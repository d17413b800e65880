import type { Findings } from './check.ts'
import { few, table } from './table.ts'

/** The findings in Markdown, a table each; at most `mostNotAsked` of the questions that nobody answered. */
export function checkReport(findings: Findings, mostNotAsked = 50): string {
  const { answered, remembered, missingHosts, srvDifferences, deadSuffixes, notAsked } = findings
  return [
    `${answered} questions answered, ${remembered} remembered from an earlier run, ${notAsked.length} not asked.`,
    section(
      'Hosts that do not exist',
      table(
        ['host', 'why', 'providers'],
        missingHosts.map(({ host, why, providers }) => [host, why === 'no-name' ? 'no such name' : 'no address', few(providers, 5)]),
      ),
    ),
    section(
      'Providers whose own SRV records differ',
      table(
        ['provider', 'name', 'record', 'the entry has'],
        srvDifferences.map(({ provider, name, record, entry }) => [provider, name, record, few(entry, 5) || 'nothing']),
      ),
    ),
    section(
      'MX suffixes under which nothing resolves',
      table(
        ['suffix', 'platform'],
        deadSuffixes.map(({ suffix, platform }) => [suffix, platform]),
      ),
    ),
    section(
      'Not asked',
      table(
        ['question', 'why'],
        notAsked.slice(0, mostNotAsked).map(({ question, why }) => [question, why]),
      ) + (notAsked.length > mostNotAsked ? `\n…and ${notAsked.length - mostNotAsked} more.\n` : ''),
    ),
  ].join('\n')
}

function section(title: string, text: string): string {
  return `\n## ${title}\n\n${text || 'None.\n'}`
}
