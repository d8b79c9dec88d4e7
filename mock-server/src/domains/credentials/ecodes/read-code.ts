import type { RefusalName } from '@one-card/prompts'
import { kindOf } from '@one-card/platform-api/code-text'
import { isDerived } from '@one-card/platform-api/derived-code'
import type { Database } from '../../../db/open.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Card, Holder, Holders } from '../../people/holders/index.ts'
import type { FindCode, GivenCode } from './given-code.ts'
import type { EcodeKind, EcodesRepository } from './repository.ts'
import type { Sessions } from '../../entry/sessions/index.ts'

export interface CodeHolder {
  holder: Holder
  card: Card
  at: Date
  sessionId: string | undefined
}

export interface CodeReading<T> {
  text: string
  /** The one kind the service takes (decision 0148). */
  wanted: EcodeKind
  /** The system that read it. */
  channel: Channel
  scene: string
  /** What comes of the use, in the transaction that uses the code up; a refusal takes that back, and is not filed. */
  onUse(codeHolder: CodeHolder, transaction: Database): Promise<T>
}

type Read<T> = (CodeHolder & { result: T }) | { refusal: RefusalName }
/** Refuses with CODE_UNREADABLE or CODE_UNKNOWN what is nobody's; any other refusal is filed, and the caller's to say. */
export type ReadCode = <T>(reading: CodeReading<T>) => Promise<Read<T>>

/** A system reads a code: it is its holder's once, or its refusal is filed and told to the page that shows it. */
export function codeReader(
  { db, sealing, now }: Pick<Deps, 'db' | 'sealing' | 'now'>,
  repository: EcodesRepository,
  {
    holders,
    uses,
    drawn,
    derived,
    sessions,
  }: {
    holders: Pick<Holders, 'get' | 'findUsableCard'>
    uses: Pick<Uses, 'disclose'>
    drawn: FindCode
    derived: FindCode
    sessions: Pick<Sessions, 'pushToPage'>
  },
): ReadCode {
  async function use<T>(code: GivenCode, { channel, scene, onUse }: CodeReading<T>, at: Date): Promise<Read<T>> {
    const place = channel.institution?.name
    if (place === undefined) return { refusal: 'SERVICE_NOT_GRANTED' }
    const fault = await code.fault()
    if (fault) return { refusal: fault }
    const usable = await holders.findUsableCard(code.holderId)
    if ('refusal' in usable) return usable
    const { card } = usable
    const codeHolder = { holder: await holders.get(code.holderId), card, at, sessionId: code.sessionId }
    return db.transaction(async (transaction) => {
      const used = await code.use({ usedAt: at, usedBy: channel.channelNo, place, scene }, transaction)
      return used ? { ...codeHolder, result: await onUse(codeHolder, transaction) } : { refusal: 'CODE_USED' as const }
    })
  }

  /** For the page that shows the code, each time; and for its holder's list of tries, once for each code, desk and reason. */
  async function storeRefusal(
    { ref, holderId, sessionId }: GivenCode,
    { text, wanted, channel, scene }: CodeReading<unknown>,
    reason: RefusalName,
    at: Date,
  ): Promise<void> {
    await db.transaction(async (transaction) => {
      await repository.addRefusal(
        { codeId: ref, channelNo: channel.channelNo, reason, at, ...(reason === 'CODE_KIND_WRONG' && { wanted }) },
        transaction,
      )
      const once = sealing.index('try', [text, channel.channelNo, wanted, reason].join('/'))
      const way = wanted === 'licence' ? ('licence' as const) : ('code' as const)
      await uses.disclose(
        { holderId, channel, way, reason: scene, fields: [], outcome: 'refused', cause: reason, sessionId, at, once },
        transaction,
      )
    })
  }

  return async (reading) => {
    const { text, wanted } = reading
    const kind = kindOf(text) ?? refuse('CODE_UNREADABLE')
    const at = now()
    const code = (await (isDerived(text) ? derived : drawn)(text, kind, at)) ?? refuse('CODE_UNKNOWN')
    try {
      const read = kind === wanted ? await use(code, reading, at) : { refusal: 'CODE_KIND_WRONG' as const }
      if ('refusal' in read) await storeRefusal(code, reading, read.refusal, at)
      return read
    } finally {
      if (code.sessionId !== undefined) await sessions.pushToPage(code.sessionId, 'ecode/state')
    }
  }
}
