import type { PageServices, WorkerService } from './index.ts'

/**
 * Carries `boot.sessionMark` with every call of a page. The cookie belongs to the whole browser: when another tab has opened
 * another citizen's session since, the mark no longer fits it, and the platform refuses with SESSION_REPLACED instead of
 * mixing two citizens on one screen.
 */
export const sessionMarkHeader = 'x-session-mark'

/** Server-sent events for the session of the cookie (EventSource can send no header). */
export const pageEventsPath = '/page/v1/events'

/** `data` of the last event of a stream: the session is over. */
export const sessionEnded = 'ended'

/** `data` of an event: the page service that has something new to tell, and nothing else; the page then calls it. */
export type PageEvent = Exclude<keyof PageServices, WorkerService> | typeof sessionEnded
