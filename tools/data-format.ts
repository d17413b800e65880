import { formatData } from '../data/upkeep/format.ts'

const { written, broken } = formatData('data')
for (const file of written) console.log(`${file}: written anew`)
for (const file of broken) console.log(`${file}: left alone, since it is broken ("npm run build" says why)`)
