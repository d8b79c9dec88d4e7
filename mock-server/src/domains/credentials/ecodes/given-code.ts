import type { CodeKind } from '@one-card/platform-api/code-text'
import type { RefusalName } from '@one-card/prompts'
import type { Database } from '../../../db/open.ts'
import type { Reading } from './repository.ts'

/** A code that was really given to somebody, by whichever way codes are made. */
export interface GivenCode {
  /** What its refusals are filed under. */
  ref: string
  holderId: string
  /** The page that shows it; none where a channel draws it. */
  sessionId?: string
  /** Why nobody can use it now; nothing when they can. */
  fault(): Promise<RefusalName | undefined>
  /** Of any number at one moment, true for one. */
  use(reading: Reading, transaction: Database): Promise<boolean>
}

/** Finds the code of a text whose form and kind have been read. */
export type FindCode = (text: string, kind: CodeKind, at: Date) => Promise<GivenCode | undefined>
