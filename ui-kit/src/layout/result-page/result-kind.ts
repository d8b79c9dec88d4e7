import { clockIcon, closeIcon, tickIcon, type Icon } from '../../icons/index.ts'

/** How it went. `pending`: nobody knows yet, and nobody must pay twice because of it. */
export type ResultKind = 'success' | 'failure' | 'pending'

export const resultIcons: Record<ResultKind, Icon> = { success: tickIcon, failure: closeIcon, pending: clockIcon }
