import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokensCss } from './tokens-css.ts'

/** `npx tsx ui-kit/tokens/build.ts` after a change of tokens.json; a test fails while the two disagree. */
writeFileSync(join(import.meta.dirname, '../src/tokens/tokens.css'), await tokensCss())
