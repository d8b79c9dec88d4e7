import type { NextStep } from '@one-card/prompts'

/** Which drawing stands above the words. */
export type StateKind = 'busy' | 'expired' | 'empty' | 'refused' | 'offline' | 'not-open' | 'maintenance' | 'leaving'

/** A refusal says what the holder can do next; the drawing follows from it unless the page names one. */
export const kindOfNext: Record<NextStep, StateKind> = {
  reload: 'busy',
  'back-to-channel': 'expired',
  'renew-code': 'expired',
  'raise-level': 'refused',
  'call-12333': 'refused',
  none: 'refused',
}
