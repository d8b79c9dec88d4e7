import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokensCss } from './tokens-css.ts'
import { tokensTs } from './tokens-ts.ts'

/** `npx tsx ui-kit/tokens/build.ts` after a change of a token file; a test fails while they disagree. */
const generated = join(import.meta.dirname, '../src/tokens')
writeFileSync(join(generated, 'tokens.css'), await tokensCss())
writeFileSync(join(generated, 'tokens.ts'), await tokensTs())
