import { refuse } from '../../refusal.ts'

/** Where a page of records ended: the place in (authTime, id), so that new records never shift the pages after it. */
interface Cursor { authTime: Date; id: string }

export function writeCursor({ authTime, id }: Cursor): string {
  return `${authTime.getTime()}-${id}`
}

export function readCursor(text: string): Cursor {
  const [, millis = '', id = ''] = /^(\d{1,13})-([0-9a-f]{32})$/.exec(text) ?? refuse('FORMAT_INVALID', 'before')
  return { authTime: new Date(Number(millis)), id }
}
