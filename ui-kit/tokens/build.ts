import { writeFileSync } from 'node:fs'
import { tokensCss } from './tokens-css.ts'

/** `npx tsx ui-kit/tokens/build.ts` after a change of tokens.json; a test fails while the two disagree. */
writeFileSync(new URL('../src/tokens/tokens.css', import.meta.url), await tokensCss())
