import { gzipSync } from 'node:zlib'
import { compileDataset, type Sources } from '../compile.ts'
import { type Counts, countAgreement, countStatus, countYears } from './counts.ts'
import { coverage } from './coverage.ts'
import { few, table } from './table.ts'

/** How good the data is, in Markdown: coverage by country, agreement, age, status and size. */
export function dataReport(sources: Omit<Sources, 'clients'>): string {
  const dataset = compileDataset(sources)
  const { providers } = dataset
  const text = JSON.stringify(dataset)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return [
    '## Coverage of the most used domains',
    '',
    table(
      ['where', 'domains', 'answered', 'by pattern', 'closed', 'missing', 'which'],
      coverage(dataset, sources.popular).map(({ scope, domains, answered, byPattern, closed, missing }) => {
        return [scope, domains, answered, byPattern, closed, missing.length, few(missing, 4)]
      }),
    ),
    countTable('Independent sources behind an entry', 'sources', countAgreement(providers)),
    countTable('Last known to hold', 'year', countYears(providers)),
    countTable('Status', 'status', countStatus(providers)),
    '## Size',
    '',
    `${providers.length} providers with ${providers.reduce((sum, { domains }) => sum + domains.length, 0)} domains, ` +
      `${dataset.platforms.length} platforms: ${kilobytes(Buffer.byteLength(text))}, ` +
      `${kilobytes(gzipSync(text, { level: 9 }).length)} compressed.`,
  ].join('\n')
}

function countTable(title: string, value: string, counts: Counts): string {
  return `## ${title}\n\n${table([value, 'providers'], counts)}`
}
