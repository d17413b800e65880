import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type Answers, runProgram } from './desk/run-program.ts'
import { giveFolder, ordinaryUser } from './ordinary-user.ts'

interface Options {
  password: string
  /** The certificate of the mail servers, as PEM. */
  certificate: string
  /** Whether this machine trusts it. */
  trusts: boolean
}

/** A person's machine: a home folder, and mail programs that find their settings and the password there. */
export interface Desk {
  home: string
  password: string
  /** The PEM file for programs that must be told what to trust; undefined where nothing is trusted. */
  trusted: string | undefined
  /** Writes a file below the home folder that only its owner can read, as some programs insist. */
  write(path: string, text: string): Promise<void>
  read(path: string): Promise<string>
  makeFolder(path: string): Promise<void>
  /** Runs a program in the home folder. Resolves to its output; rejects with it where the program fails. */
  run(command: string, args: string[], asked?: { input?: string; answers?: Answers }): Promise<string>
  /** The same for a program that refuses to work for root; the home folder is no longer root's then. */
  runAsAnybody(command: string, args: string[]): Promise<string>
  leave(): Promise<void>
}

/** Makes a home folder, where `pass show mail` and MAIL_PASSWORD give the password. */
export async function makeDesk({ password, certificate, trusts }: Options): Promise<Desk> {
  const home = await mkdtemp(join(tmpdir(), 'desk-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(home, path)), { recursive: true })
    await writeFile(join(home, path), text, { mode: 0o600 })
  }
  await write('certificate.pem', certificate)
  await write('nothing.pem', '')
  await write('bin/pass', `#!/bin/sh\n[ "$*" = 'show mail' ] && echo '${password}'\n`)
  await chmod(join(home, 'bin/pass'), 0o700)

  const authorities = join(home, trusts ? 'certificate.pem' : 'nothing.pem')
  const env = {
    HOME: home,
    PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
    LANG: 'C.UTF-8',
    TERM: 'xterm',
    TMPDIR: home,
    MAIL_PASSWORD: password,
    SSL_CERT_FILE: authorities,
    SSL_CERT_DIR: home,
    CURL_CA_BUNDLE: authorities,
    NODE_EXTRA_CA_CERTS: authorities,
  }
  const runAsAnybody = (command: string, args: string[]) => {
    const anybody = ordinaryUser()
    giveFolder(home, anybody)
    return runProgram(command, args, { cwd: home, env, as: anybody })
  }
  return {
    home,
    password,
    trusted: trusts ? authorities : undefined,
    write,
    makeFolder: async (path) => {
      await mkdir(join(home, path), { recursive: true })
    },
    read: (path) => readFile(join(home, path), 'utf8'),
    run: (command, args, asked) => runProgram(command, args, { cwd: home, env, ...asked }),
    runAsAnybody,
    leave: () => rm(home, { recursive: true, force: true }),
  }
}
