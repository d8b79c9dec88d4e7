import type { PromptName } from '@one-card/prompts'
import type { Database } from '../../../db/open.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { DisclosureRow, disclosuresRepository } from './repository.ts'

/** One look at a holder's fields, or a try that came to nothing and why. */
export type Disclosure = {
  holderId: string
  /** Who saw them. */
  channel: Pick<Channel, 'channelNo' | 'name' | 'institution'>
  way: DisclosureRow['way']
  reason: string
  /** Names of fields, never their values. */
  fields: string[]
  /** Of the holder's page, where one took part. */
  sessionId?: string | undefined
  at: Date
  /** Written down the first time only: for tries that whoever makes them can repeat at will. */
  once?: string
} & ({ outcome: 'seen' } | { outcome: 'refused'; cause: PromptName })

type Repository = ReturnType<typeof disclosuresRepository>

export interface Disclosures extends Pick<Repository, 'listLooks' | 'listLogins' | 'lookMonths' | 'findOf' | 'seenAt'> {
  /** Within the caller's transaction, so that nothing is shown that is not written down. */
  add(disclosure: Disclosure, transaction?: Database): Promise<void>
}
