import type { RefusalCode } from '@one-card/prompts'

/** The platform said no; `code` finds the words for the holder (`holderPrompt`). */
export class CallRefused extends Error {
  constructor(readonly code: RefusalCode) {
    super(`refused with ${code}`)
  }
}

/** The platform could not be asked, or its answer could not be believed: whether it acted is unknown. */
export class CallLost extends Error {
  constructor() {
    super('the platform was not reached')
  }
}
