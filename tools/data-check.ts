import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSources } from '../data/compile.ts'
import { checkData, nobodyAnswered } from '../data/upkeep/check.ts'
import { checkReport } from '../data/upkeep/check-report.ts'
import { keepProgress, readProgress } from '../data/upkeep/progress.ts'
import { createResolver } from '../lookup/dns/resolver.ts'

const { values } = parseArgs({
  options: { resolver: { type: 'string', multiple: true }, json: { type: 'string' }, resume: { type: 'string' } },
})
const urls = values.resolver ?? ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query']
const { resume } = values

const findings = await checkData(readSources('data'), {
  ask: createResolver({ urls, fetch }),
  known: resume === undefined ? [] : readProgress(resume),
  onFact: (fact) => {
    if (resume !== undefined) keepProgress(resume, fact)
  },
})
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(findings, null, 2)}\n`)
console.log(checkReport(findings))
if (nobodyAnswered(findings)) {
  console.error(`Nobody could be asked: no answer from ${urls.join(' or ')}.`)
  process.exitCode = 1
}
