import type { PageEvent } from '@one-card/platform-api/client'

/** Of the messages to the processes that hold the streams of pages. */
export const pageTopic = 'session'

/** Which page service has something new to say, or that the session is over, and to whose page. Nothing personal. */
export interface PageMessage {
  sessionId: string
  topic: PageEvent
}
