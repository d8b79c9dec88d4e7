import { mask } from '@one-card/masking'
import type { PageServices, Result } from '@one-card/platform-api'

export type Detail = Result<PageServices['records/get']>
export type DetailLine = Detail['lines'][number]
/** What one kind of record adds to its line. */
export type DetailOf = Pick<Detail, 'lines'> &
  Partial<Pick<Detail, 'note' | 'parts' | 'refunds' | 'receipt' | 'agreement'>>

/** Nothing where the record has nothing. */
export const said = (label: string, value: string | null | undefined): DetailLine[] => (value ? [{ label, value }] : [])

/** An account that is none ("/" in C.4) is left out. */
export const hidden = (
  label: string,
  maskedKind: NonNullable<DetailLine['maskedKind']>,
  value: string | undefined,
): DetailLine[] =>
  value === undefined || value === '/' ? [] : [{ label, masked: mask(maskedKind, value), maskedKind }]

/** A number that is read over a telephone: 2026 0316 0942 1807. */
export const grouped = (number: string) => number.replace(/(.{4})(?=.)/g, '$1 ')

/** 东经 120.5853°，北纬 31.2989° */
export function positionLines(longitude: string | null | undefined, latitude: string | null | undefined): DetailLine[] {
  return longitude && latitude ? said('地理位置', `东经 ${longitude}°，北纬 ${latitude}°`) : []
}
