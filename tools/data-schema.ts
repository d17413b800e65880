import { writeJsonSchemas } from '../data/json-schema.ts'

for (const file of writeJsonSchemas('data')) console.log(`data/${file}: written`)
