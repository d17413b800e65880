import { execFileSync } from 'node:child_process'

/** Somebody without root's rights. */
interface OrdinaryUser {
  uid: number
  gid: number
  user: string
  group: string
}

/** Who runs the test, or nobody where that is root: for programs that refuse to run as root. */
export function ordinaryUser(): OrdinaryUser {
  const who = process.getuid?.() === 0 ? ['nobody'] : []
  const id = (what: string) => execFileSync('id', [what, ...who], { encoding: 'utf8' }).trim()
  return { uid: Number(id('-u')), gid: Number(id('-g')), user: id('-un'), group: id('-gn') }
}

/** Makes everything in a folder that user's. */
export function giveFolder(folder: string, { uid, gid }: OrdinaryUser): void {
  execFileSync('chown', ['-R', '-h', `${uid}:${gid}`, folder])
}
