import { beforeAll, describe, expect, test } from 'vitest'
import { compileDataset, compileFingerprints, compileSoftwareSigns, readSources } from '../../data/compile.ts'
