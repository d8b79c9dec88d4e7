import type { PageServices, Params, Result } from '@one-card/platform-api'

export type RecordPage = Result<PageServices['records/list']>
export type UsageRecord = RecordPage['records'][number]
export type MonthTotals = RecordPage['months'][number]
export type Detail = Result<PageServices['records/get']>
export type Kind = UsageRecord['kind']
/** What the list is narrowed to. */
export type Narrowed = Omit<Params<PageServices['records/list']>, 'before'>

/** `19.90` → 1990. */
export const fenOf = (amount: string) => Number(amount.replace('.', ''))
