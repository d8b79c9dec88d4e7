import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** What one part of the check came to. */
export interface Part {
  title: string
  ok: boolean
  seconds: number
  /** Of processor, its own programs included; how much else runs beside it changes them little. 0 where the system does not say. */
  processorSeconds: number
}

/** Without NODE_ENV: the build sets it to production in its own process, and tests want Vue's development half. */
const environment: NodeJS.ProcessEnv = { ...process.env, npm_config_loglevel: 'error', FORCE_COLOR: '0' }
delete environment.NODE_ENV

export interface Command {
  title: string
  command: string[]
  /** Set for this part alone. */
  env?: Record<string, string>
}

/** Linux counts in hundredths. */
const ticksPerSecond = 100

/** What this process' children that have ended, and theirs, have had of the processor; proc(5). */
function processorOfEnded(): number {
  if (!existsSync('/proc/self/stat')) return 0
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
  const [user, system] = [Number(fields[13]), Number(fields[14])]
  return (user + system) / ticksPerSecond
}
let counted = 0

/** Runs a program of the project; one `behind` gives way to what runs in front, and its output is shown when it failed and not before. */
export function runPart({ title, command, env }: Command, where: 'in front' | 'behind'): Promise<Part> {
  const behind = where === 'behind'
  const [program, ...words] = [...(behind ? ['nice', '-n', '10'] : []), 'npx', '--no-install', ...command]
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(program!, words, {
      stdio: ['ignore', behind ? 'pipe' : 'inherit', behind ? 'pipe' : 'inherit'],
      env: { ...environment, ...env },
    })
    const said: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('close', (status) => {
      const ok = status === 0
      const seconds = Math.round((Date.now() - started) / 1000)
      // Whatever has ended since the part before this one belongs to this one.
      const ended = processorOfEnded()
      const processorSeconds = Math.round(ended - counted)
      counted = ended
      if (!ok && behind) process.stdout.write(Buffer.concat(said))
      console.log(`— ${title}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s, ${processorSeconds} s of processor`)
      resolve({ title, ok, seconds, processorSeconds })
    })
  })
}

/** Runs parts behind, two at a time, one for each core. */
export async function runTwoAtATime(commands: Command[]): Promise<Part[]> {
  const waiting = [...commands]
  const parts: Part[] = []
  const next = async () => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
      parts.push(await runPart(command, 'behind'))
  }
  await Promise.all([next(), next()])
  return parts
}
