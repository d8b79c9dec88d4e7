import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** PGlite allows one process: two would destroy each other's files. Returns the release; a dead process's lock is taken over. */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const mine = `${process.pid} ${startOf(process.pid)}`
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Error(`Cannot write to the data folder: ${(error as Error).message}.`)
      const [pid, ...start] = readFileSync(file, 'utf8').split(' ')
      if (attempt === 2 || isRunning(Number(pid), start.join(' '))) {
        throw new Error(`The data folder ${folder} is in use by process ${pid}; stop it first or set DATA_DIR to another folder.`)
      }
      rmSync(file, { force: true })
    }
  }
  throw new Error(`Cannot lock the data folder ${folder}.`)
}

function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return startOf(pid) === start
}

/** A process number is used again, in a restarted container at once; number and start together are not. Empty where /proc is missing. */
function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return afterName.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
