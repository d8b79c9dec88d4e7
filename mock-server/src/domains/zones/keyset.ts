import { refuse } from '../../refusal.ts'

/** Where a page of rows ended: its rank and id, so that nothing new shifts the pages after it. */
export interface Keyset {
  rank: number
  id: string
}

function writeKeyset({ rank, id }: Keyset): string {
  return `${rank}-${id}`
}

export function readKeyset(after: string | undefined): Keyset | undefined {
  if (after === undefined) return undefined
  const [, rank = '', id = ''] = /^(\d{1,9})-([\w-]{1,64})$/.exec(after) ?? refuse('FORMAT_INVALID', 'after')
  return { rank: Number(rank), id }
}

/** What of one row more than a page fits it, and where the next page begins. */
export function pageOf<R extends Keyset>(rows: R[], size: number): { shown: R[]; next?: string } {
  const shown = rows.slice(0, size)
  return rows.length > size ? { shown, next: writeKeyset(shown.at(-1)!) } : { shown }
}
