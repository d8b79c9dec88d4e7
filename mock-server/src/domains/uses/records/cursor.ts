import { refuse } from '../../../refusal.ts'

/** Where a page of rows ended: the place in (at, id), so that new rows never shift the pages after it. */
export interface Cursor {
  at: Date
  id: string
}

export function writeCursor({ at, id }: Cursor): string {
  return `${at.getTime()}-${id}`
}

export function readCursor(text: string): Cursor {
  const [, millis = '', id = ''] = /^(\d{1,13})-([0-9a-f]{32})$/.exec(text) ?? refuse('FORMAT_INVALID', 'before')
  return { at: new Date(Number(millis)), id }
}
