import { renameSync, writeFileSync } from 'node:fs'

/** Writes JSON for the owner's eyes only (mode 0600), whole or not at all: a reader never sees half a file, a kill never leaves one. */
export function writeWhole(file: string, content: object): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
