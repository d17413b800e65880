import { compileDataset, compileFingerprints, compileSigns, readSources } from '../../data/compile.ts'
import { compileSuffixes } from '../../data/suffixes.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { indexPlatforms } from '../../lookup/discover/platforms.ts'
import { openSuffixes } from '../../lookup/suffix.ts'
import { readScenarios } from '../world/scenario.ts'
import { readZone } from '../world/zone.ts'
import { ZoneServer } from '../world/zone-answer.ts'

const sources = readSources('data')

/** The real data, as the extension has it. */
export const dataset = compileDataset(sources)
export const bundled = openBundled(dataset)
export const index = indexPlatforms(compileFingerprints(sources))
export const software = compileSigns(sources)
export const placeDomain = openSuffixes(compileSuffixes())

const scenarios = readScenarios()
const zone = readZone(scenarios.flatMap((scenario) => scenario.zone))

/** Records as real domains have them, and a server that answers with them. */
export const zoneServer = new ZoneServer(zone)

/** What those records answer. */
export const recorded = zone
  .filter(({ owner }) => !owner.includes('*'))
  .map(({ owner, type }) => ({ name: owner.replaceAll('\n', '.'), type }))
  .filter(({ name }) => /^[a-z0-9._-]+$/.test(name))

/** The domains that they belong to. */
export const domains = scenarios.map(({ ask }) => ask.slice(ask.lastIndexOf('@') + 1)).filter((domain) => /^[a-z0-9.-]+$/.test(domain))
