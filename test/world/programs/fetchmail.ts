import { fetchmail as make } from '../../../clients/export/fetchmail.ts'
import type { Fetcher } from './program.ts'

export const fetchmail: Fetcher = {
  make,
  async fetch(desk, settings) {
    const [, host] = /^poll (\S+)/m.exec(settings) ?? []
    const [, user] = /^ {2}username (".*")$/m.exec(settings) ?? []
    await desk.write('.netrc', `machine ${host} login ${user} password ${desk.password}\n`)
    await desk.write('.fetchmailrc', settings)
    await desk.run('fetchmail', ['--nosyslog', '--mda', 'cat >> inbox'])
    return desk.read('inbox')
  },
}
