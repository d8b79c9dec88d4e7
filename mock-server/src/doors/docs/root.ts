import { join } from 'node:path'

/** Where the documents stand in the repository. */
export const root = join(import.meta.dirname, '../../../..')
