import { fileURLToPath } from 'node:url'

/** Built pages small enough for tests of the platform. */
export const pagesDir = fileURLToPath(new URL('pages', import.meta.url))
