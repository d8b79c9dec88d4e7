import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const docs = join(import.meta.dirname, '../docs/operators.md')

/** A sample of docs/operators.md by the name above it, exactly as a reader copies it. */
export function sampleNamed(name: string): string {
  const found = new RegExp(`\`${name.replace('.', '\\.')}\`:?\\n+\`\`\`\\w+\\n([^]*?)\n\`\`\``).exec(
    readFileSync(docs, 'utf8'),
  )
  if (found === null) throw new Error(`docs/operators.md has no sample ${name}`)
  return `${found[1]!}\n`
}

/** What a newcomer writes: every line that is not empty. */
export const linesOf = (sample: string) => sample.split('\n').filter((line) => line.trim() !== '').length
