import type { Channel } from '../../access/channels/index.ts'
import type { Holder } from '../../people/holders/index.ts'

/** A card was used at a system's desk; what came of it is not known yet. */
export interface Use {
  holder: Holder
  /** A system: its institution is the record's. */
  channel: Channel
  /** Table C.6. */
  credentialType: string
  /** 应用场景 as it travels: a label of C.7, and words of the system's own after "/". */
  scene: string
  at: Date
}
