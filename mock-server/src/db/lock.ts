import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** PGlite allows one process: two would destroy each other's files. Returns the release; a dead process's lock is taken over. */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  const mine = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`, { mode: 0o600 })
  } catch (error) {
    throw new Error(`Cannot write to the data folder: ${(error as Error).message}.`)
  }
  try {
    if (claim(mine, file)) return () => rmSync(file, { force: true })
    takeOver(file, folder)
    if (!claim(mine, file)) throw inUse(folder, readFileSync(file, 'utf8'))
    return () => rmSync(file, { force: true })
  } finally {
    rmSync(mine, { force: true })
  }
}

/** A link appears with its content or not at all, and never in place of another. */
function claim(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead process's lock away. What was moved is looked at again: another starter may have put its own there meanwhile. */
function takeOver(file: string, folder: string): void {
  const seen = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (isRunning(seen)) throw inUse(folder, seen)
  const away = `${file}.away.${process.pid}`
  try {
    renameSync(file, away)
  } catch {
    return // Another starter moved it first; who of us links first has it.
  }
  const moved = readFileSync(away, 'utf8')
  if (moved !== seen) linkSync(away, file)
  rmSync(away)
  if (moved !== seen) throw inUse(folder, moved)
}

function inUse(folder: string, holder: string): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${holder.split(' ')[0]}; stop it first or set DATA_DIR to another folder.`,
  )
}

function isRunning(holder: string): boolean {
  const [pid, start] = [Number(holder.split(' ')[0]), holder.split(' ')[1]]
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
