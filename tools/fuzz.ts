import { fuzz } from '../test/fuzz/command.ts'

if (!(await fuzz(process.argv.slice(2)))) process.exitCode = 1
