import { kindOf } from '@one-card/platform-api/code-text'
import { Refusal, refuse } from '../../refusal.ts'
import type { Channel } from '../channels/index.ts'
import type { Deps } from '../deps.ts'
import { sceneText, storedScene } from '../records/index.ts'
import type { EcodeMessage, EcodeNeighbours } from './index.ts'
import type { Ecode, EcodesRepository } from './repository.ts'

/** Table C.6: 电子社会保障卡二维码扫码认证. */
const credentialType = '02'

export type Decode = ReturnType<typeof decoding>

/** The desk's side, §7.1.2-c/d: a code becomes its holder's identity once, and leaves its record in the same step (docs/decisions/0004). */
export function decoding(
  { db, sealing, now, notify }: Pick<Deps, 'db' | 'sealing' | 'now' | 'notify'>,
  repository: EcodesRepository,
  { holders, records }: Pick<EcodeNeighbours, 'holders' | 'records'>,
) {
  async function decode(text: string, asked: string, channel: Channel) {
    const scene = sceneText(storedScene(asked))
    const kind = kindOf(text) ?? refuse('CODE_UNREADABLE')
    const code = await repository.find(sealing.index('ecode', text)) ?? refuse('CODE_UNKNOWN')
    const at = now()
    try {
      // Decision 48: 7.1.2 takes the identity code.
      if (kind !== 'identity') refuse('CODE_KIND_WRONG')
      return await use(code, scene, channel, at)
    } catch (error) {
      if (error instanceof Refusal) await repository.addRefusal(code.codeId, channel.channelNo, error.reason, at)
      throw error
    }
  }

  async function use(code: Ecode, scene: string, channel: Channel, at: Date) {
    const { name: place } = channel.institution ?? refuse('SERVICE_NOT_GRANTED')
    if (code.state !== 'live') refuse('CODE_USED')
    if (code.expiresAt <= at) refuse('CODE_EXPIRED')
    const card = await holders.usableCard(code.holderId)
    const holder = await holders.get(code.holderId)
    const used = await db.transaction(async (transaction) => {
      const moved = await repository.use(code.codeIndex, { usedAt: at, usedBy: channel.channelNo, place, scene }, transaction)
      return moved && records.begin({ holder, channel, credentialType, scene, at }, transaction)
    })
    if (!used) return refuse('CODE_USED')
    await tellPage(code)
    return { holder, card, authTime: used.authTime }
  }

  /** What was committed stays acknowledged when the message fails: the page asks by itself too. */
  async function tellPage({ sessionId }: Ecode): Promise<void> {
    if (sessionId === null) return
    const message: EcodeMessage = { sessionId, topic: 'ecode/state' }
    await notify('session', message).catch(() => {})
  }

  return decode
}
