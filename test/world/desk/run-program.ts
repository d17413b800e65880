import { spawn } from 'node:child_process'

const timeoutMs = 20_000

/** What to type whenever the program asks something. */
export interface Answers {
  question: string
  answer: string
}

interface Options {
  cwd: string
  env: Record<string, string>
  /** Whom it runs as, where not who runs the test. */
  as?: { uid: number; gid: number }
  /** Its whole standard input; without it that stays open and empty. */
  input?: string
  answers?: Answers
}

/**
 * Runs a program that has no terminal, so that it asks on its standard input. Resolves to all that it wrote; rejects,
 * with that, where it fails, cannot start, or still runs after 20 seconds, when it is killed with all that it started.
 */
export function runProgram(command: string, args: string[], { cwd, env, as, input, answers }: Options): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = spawn(command, args, { cwd, env, ...as, detached: true })
  let output = ''
  let answered = 0
  const read = (data: string) => {
    output += data
    if (answers === undefined) return
    const asked = output.split(answers.question).length - 1
    for (; answered < asked; answered += 1) child.stdin.write(`${answers.answer}\n`)
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
  // It may end without having read everything.
  child.stdin.on('error', () => undefined)
  if (input !== undefined) child.stdin.end(input)

  const timer = setTimeout(() => {
    output += '\n(took too long)'
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, timeoutMs)
  child.on('error', (error) => {
    output += error.message
  })
  child.on('close', (code) => {
    clearTimeout(timer)
    if (code === 0) resolve(output)
    else reject(new Error(`${command} ended with ${code}:\n${output}`))
  })
  return promise
}
