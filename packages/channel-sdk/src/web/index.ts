export type { LedgerLine } from './embed.ts'
export { openPage, type Issued, type OpenedPage, type OpenPageOptions, type PageEvent } from './open-page.ts'
