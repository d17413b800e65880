import { readSources } from '../data/compile.ts'
import { dataReport } from '../data/upkeep/report.ts'

console.log(dataReport(readSources('data')))
