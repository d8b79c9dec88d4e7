import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { WrongCommand, type Plan } from './plan.ts'

const laidOut = /\.(ts|vue)$/

/** Writes a plan below `root`, laid out by Prettier; all of it or, when a file is there already or a line finds no place, nothing. */
export async function write(root: string, { creates, edits }: Plan): Promise<string[]> {
  const there = Object.keys(creates).find((file) => existsSync(join(root, file)))
  if (there !== undefined) throw new WrongCommand(`${there} is there already`)
  const edited = Object.entries(edits).map(
    ([file, edit]) => [file, edit(readFileSync(join(root, file), 'utf8'))] as const,
  )
  const config = await resolveConfig(join(root, 'package.json'))
  const written: string[] = []
  for (const [file, text] of [...Object.entries(creates), ...edited]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), laidOut.test(file) ? await format(text, { ...config, filepath: file }) : text)
    written.push(file)
  }
  return written
}
