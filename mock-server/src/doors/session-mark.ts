import { digestOf } from '../bearer.ts'
import type { Session } from '../domains/entry/sessions/index.ts'

/** What a page says its session is (`boot.sessionMark`): enough to notice another one, too little to be it. */
export function markOf({ id }: Pick<Session, 'id'>): string {
  return digestOf(id).slice(0, 16)
}
