import { join } from 'node:path'
import { buildSdk } from './build/sdk.ts'

/** `npm run sdk`: the package of the channel operators alone. */
const root = join(import.meta.dirname, '..')
console.log(`dist/${await buildSdk(root, join(root, 'dist'))}`)
