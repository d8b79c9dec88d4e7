import type { Icon } from '../../icons/icon.ts'

export interface ServiceEntry {
  key: string
  icon: Icon
  word: string
  /** What it is for; shown in 适老模式. */
  hint?: string
  /** How many stand behind it: 21.4 万家. */
  count?: string
  /** `not-open` says 暂未开通 and leads nowhere. */
  state?: 'open' | 'not-open'
  /** An address makes the entry a link; else it is a button. */
  to?: string
}

/** What an entry is in the page: a link, a button, or a button that is off. */
export function elementOf({ to, state }: ServiceEntry): Record<string, unknown> {
  if (state === 'not-open') return { is: 'button', type: 'button', disabled: true }
  return to === undefined ? { is: 'button', type: 'button' } : { is: 'a', href: to }
}
