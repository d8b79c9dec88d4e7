import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRecordFile } from '@one-card/channel-sdk/node'

export interface TakenIn {
  name: string
  /** Records in it; absent of a file that is not whole, not the platform's or for somebody else. */
  count?: string
}

type KeySet = Parameters<typeof openRecordFile>[1]

/** Every whole file of the folder → a CSV in `taken/`, anything else → `refused/`, unread. Once: what was looked at is gone from the folder. */
export function takeIn(folder: string, keys: KeySet): TakenIn[] {
  for (const inner of ['taken', 'refused']) mkdirSync(join(folder, inner), { recursive: true, mode: 0o700 })
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => {
      const file = openRecordFile(readFileSync(join(folder, name)), keys)
      if (file !== undefined) writeFileSync(join(folder, 'taken', `${name}.csv`), file.csv, { mode: 0o600 })
      renameSync(join(folder, name), join(folder, file === undefined ? 'refused' : 'taken', name))
      return { name, ...(file !== undefined && { count: file.count }) }
    })
}
