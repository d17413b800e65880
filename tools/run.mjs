import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The environment in which `node`, `wxt` and the rest are the project's own, whichever Node started us. */
function projectEnvironment(extra = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const own = join(root, 'node_modules', '.bin')
  return { ...process.env, [pathName]: `${own}${delimiter}${process.env[pathName] ?? ''}`, ...extra }
}

/**
 * Runs a command in the project's folder, its output streamed unless `quiet`.
 * Resolves to its exit code; 1 where it could not start or was killed. Never rejects.
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: projectEnvironment(env),
      stdio: quiet ? 'ignore' : 'inherit',
      // On Windows npm's commands are .cmd files, which only a shell starts; node is none, and its arguments are a user's.
      shell: process.platform === 'win32' && command !== 'node',
    })
    child.on('error', (error) => {
      if (!quiet) console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
