import { rootPrefix } from './root.mjs'
import { run } from './run.mjs'

// The tests start servers of their own. So no package may start one now (Debian asks policy-rc.d; 101 = don't) or at the
// next boot, nor push out a server that is in use.
const script = `
set -e
policy=/usr/sbin/policy-rc.d
if ! [ -e $policy ]; then
  trap 'rm -f $policy' EXIT
  trap 'exit 1' INT TERM
  printf '#!/bin/sh\\nexit 101\\n' > $policy
  chmod 755 $policy
fi
export DEBIAN_FRONTEND=noninteractive
echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
apt-get -qq install -y --no-install-recommends --no-remove "$@"
for package in "$@"; do
  case $package in
    bind9) units=named.service ;;
    dovecot-core) units='dovecot.service dovecot.socket' ;;
    postfix) units=postfix.service ;;
    fetchmail) units=fetchmail.service ;;
    *) units= ;;
  esac
  for unit in $units; do systemctl -q disable $unit 2>/dev/null || true; done
done
`

let listsUpdated = false

/** Installs Debian packages that are not there yet. Resolves to whether it could: never where root needs a password. */
export async function aptInstall(packages) {
  const prefix = await rootPrefix()
  if (!prefix || (await run('apt-get', ['--version'], { quiet: true })) !== 0) return false
  const asRoot = (...command) => {
    const [program, ...args] = [...prefix, ...command]
    return run(program, args)
  }
  console.log(`Installing ${packages.join(' ')} (apt-get)…`)
  if (!listsUpdated) await asRoot('apt-get', '-qq', 'update')
  listsUpdated = true
  return (await asRoot('sh', '-c', script, 'sh', ...packages)) === 0
}
