import type { RefusalName } from '@one-card/prompts'
import { labelOf, scenes } from '@one-card/records'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holder } from '../../people/holders/index.ts'
import { readScene } from '../../uses/records/index.ts'
import type { RealPersonNeighbours, RealPersonService } from './service.ts'
import type { RealPersonRepository } from './repository.ts'
import { restMs } from './states.ts'
import type { FaceTries } from './tries.ts'

const anyScene = labelOf(scenes, '99')!

interface Asked {
  idNo: string
  name: string
  scene?: string
}
export type SystemsService = ReturnType<typeof systemsService>

/** What systems of institutions ask: whether a face is a holder's (§7.1.3), and that a clerk has seen one (§5.3.3-a). */
export function systemsService(
  { db, sealing, now, dictionaries }: Pick<Deps, 'db' | 'sealing' | 'now' | 'dictionaries'>,
  repository: RealPersonRepository,
  {
    holders,
    uses,
    tries,
    service,
    sessions,
  }: Pick<RealPersonNeighbours, 'sessions' | 'holders' | 'uses'> & {
    tries: FaceTries
    service: Pick<RealPersonService, 'pass'>
  },
) {
  const useOf = (
    { scene = anyScene }: Pick<Asked, 'scene'>,
    holder: Holder,
    channel: Channel,
    flow: 'faceComparison' | 'deskCheck',
  ) => ({
    kind: 'credential' as const,
    flow,
    holder,
    channel,
    scene: readScene(dictionaries, scene),
    at: now(),
    fields: ['realPerson'],
  })

  /** A comparison that did not come about costs a system nothing: it is in the holder's list once in the time a face rests. */
  async function storeRefusal(
    { holder, channel, scene: reason, at, fields }: ReturnType<typeof useOf>,
    cause: RefusalName,
  ): Promise<void> {
    const once = sealing.index(
      'try',
      ['face', holder.id, channel.channelNo, cause, Math.floor(at.getTime() / restMs)].join('/'),
    )
    await uses.disclose({
      holderId: holder.id,
      channel,
      way: 'face',
      reason,
      fields,
      at,
      outcome: 'refused',
      cause,
      once,
    })
  }

  /** Every comparison is in the holder's list, passed or not; what was seen is that it is them. */
  async function compare({ image, ...asked }: Asked & { image: string }, channel: Channel) {
    if (!channel.institution) return refuse('SERVICE_NOT_GRANTED')
    const holder = (await holders.findByIdNo(asked.idNo)) ?? refuse('HOLDER_MISMATCH')
    const use = useOf(asked, holder, channel, 'faceComparison')
    const where = { holderId: holder.id, place: 'system' as const, channelNo: channel.channelNo }
    const compared = holders.matches(holder, asked.name)
      ? await tries.compare(image, where)
      : { refusal: 'HOLDER_MISMATCH' as const }
    if ('refusal' in compared) {
      await storeRefusal(use, compared.refusal)
      return refuse(compared.refusal)
    }
    const { tryId, score, match } = compared
    await db.transaction(async (transaction) => {
      await repository.moveTry(tryId, match ? 'pass' : 'miss', transaction)
      await uses.write(
        match ? { ...use, outcome: 'seen' } : { ...use, outcome: 'refused', cause: 'FACE_MISMATCH' },
        transaction,
      )
    })
    return { score, match, triesLeft: await tries.left(where), authTime: use.at }
  }

  /** The 核验号 must be the one this holder's page shows now; a desk learns that it does not fit, never why. */
  async function attest({ checkNo, ...asked }: Asked & { checkNo: string }, channel: Channel, requestId: string) {
    if (!channel.institution) return refuse('SERVICE_NOT_GRANTED')
    const startedAt = now()
    const attempt =
      (await repository.findByCheckNo(sealing.index('check', checkNo), startedAt)) ?? refuse('CHECK_NO_UNKNOWN')
    const holder = await holders.get(attempt.holderId)
    const use = useOf(asked, holder, channel, 'deskCheck')
    const tryId = await tries.begun({ holderId: holder.id, place: 'system', channelNo: channel.channelNo }, 'desk')
    const fits = holder.idNo === asked.idNo && holders.matches(holder, asked.name)
    const passed = await db.transaction(async (transaction) => {
      const raised = fits && (await service.pass(attempt, { requestId, startedAt }, transaction))
      await repository.moveTry(tryId, raised ? 'pass' : 'miss', transaction)
      await uses.write(
        raised ? { ...use, outcome: 'seen' } : { ...use, outcome: 'refused', cause: 'CHECK_NO_UNKNOWN' },
        transaction,
      )
      return raised
    })
    if (!passed) return refuse('CHECK_NO_UNKNOWN')
    await sessions.pushToPage(attempt.sessionId, 'real-person/state')
    return { authTime: use.at }
  }

  return { compare, attest }
}
