import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const docs = 'docs/operators.md'
/** What operators wrote when the SDK was new. */
export const oldestSamples = 'packages/channel-sdk/samples/1.0.0.md'

/** A sample of a document by the name above it, exactly as a reader copies it. */
export function sampleNamed(name: string, file = docs): string {
  const found = new RegExp(`\`${name.replace('.', '\\.')}\`:?\\n+\`\`\`\\w+\\n([^]*?)\n\`\`\``).exec(
    readFileSync(join(import.meta.dirname, '..', file), 'utf8'),
  )
  if (found === null) throw new Error(`${file} has no sample ${name}`)
  return `${found[1]!}\n`
}

/** What a newcomer writes: every line that is not empty. */
export const linesOf = (sample: string) => sample.split('\n').filter((line) => line.trim() !== '').length
