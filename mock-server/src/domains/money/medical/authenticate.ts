import { beijingTime } from '@one-card/envelope'
import { sign, toHex } from '@one-card/gm'
import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { newDayNumber } from '../../../day-number.ts'
import type { Database } from '../../../db/open.ts'
import { fenOf, yuanOf } from '../../../amount.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Ecodes } from '../../credentials/ecodes/index.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Merchants } from '../merchants/index.ts'
import type { PayingMethods } from '../paying-methods/index.ts'
import type { MedicalAuth, MedicalRepository } from './repository.ts'
import { authMs, cardReadMs } from './states.ts'

export interface AuthenticateNeighbours {
  grants: Pick<Grants, 'grantedFields'>
  holders: Holders
  ecodes: Ecodes
  uses: Uses
  merchants: Merchants
  methods: Pick<PayingMethods, 'personalBalanceOf'>
}

const service = 'medical/authenticate'
type Asked = Params<OpenServices[typeof service]>

/** §7.2.5-a..c, §7.2.6-a..c: a card or a code becomes the right to settle one bill, signed by the platform. */
export function authenticating(
  { now, randomBytes, platformKey }: Pick<Deps, 'now' | 'randomBytes' | 'platformKey'>,
  repository: MedicalRepository,
  { grants, holders, ecodes, uses, merchants, methods }: AuthenticateNeighbours,
) {
  function authOf(asked: Asked, channel: Channel, holderId: string, form: MedicalAuth['form']): MedicalAuth {
    const at = now()
    return {
      authNo: newDayNumber(at, randomBytes),
      channelNo: channel.channelNo,
      merchantId: asked.merchantId,
      billNo: asked.billNo,
      amountFen: fenOf(asked.amount),
      scene: asked.scene,
      holderId,
      form,
      state: 'open',
      at,
      expiresAt: new Date(at.getTime() + authMs),
    }
  }

  /** The desk read the card just now, and it was good; it still is. */
  async function byCard({ cardNo, idNo, name, scene }: Asked, channel: Channel): Promise<Holder> {
    const holder = await holders.identify(
      idNo ?? refuse('FORMAT_INVALID', 'idNo'),
      name ?? refuse('FORMAT_INVALID', 'name'),
      { channel, way: 'query', reason: scene },
    )
    const since = new Date(now().getTime() - cardReadMs)
    if (!(await uses.hasUse({ holder, channel, flow: 'cardAuthentication', since }))) refuse('CARD_NOT_READ')
    const card = await holders.usableCard(holder.id)
    return card.cardNo === cardNo ? holder : refuse('CARD_MISMATCH')
  }

  async function byCode(code: string, asked: Asked, channel: Channel, fields: string[]) {
    const { scene } = asked
    const read = await ecodes.readCode({
      text: code,
      // Decision 0148: medicine takes the identity code.
      wanted: 'identity',
      channel,
      scene,
      async onUse({ holder, at, sessionId }, transaction: Database) {
        const auth = authOf(asked, channel, holder.id, 'electronic')
        await repository.insert(auth, transaction)
        await uses.disclose(
          { holderId: holder.id, channel, way: 'code', reason: scene, fields, outcome: 'seen', sessionId, at },
          transaction,
        )
        return auth
      },
    })
    return 'refusal' in read ? refuse(read.refusal) : { auth: read.result, holder: read.holder }
  }

  async function admit(asked: Asked, channel: Channel, fields: string[]) {
    if (asked.code !== undefined) return byCode(asked.code, asked, channel, fields)
    const holder = await byCard(asked, channel)
    const auth = authOf(asked, channel, holder.id, 'physical')
    await repository.insert(auth)
    return { auth, holder }
  }

  return async (asked: Asked, channel: Channel): Promise<Result<OpenServices[typeof service]>> => {
    await merchants.payable(asked.merchantId, asked.scene, channel)
    const fields = await grants.grantedFields(channel.channelNo, service)
    const { auth, holder } = await admit(asked, channel, fields)
    const { amount, billNo, merchantId } = asked
    const { authNo } = auth
    const authTime = beijingTime(auth.at)
    const signed = Object.entries({ amount, authNo, authTime, billNo, merchantId })
      .map(([key, value]) => `${key}=${value}`)
      .join('&')
    return {
      authNo,
      ...(fields.includes('name') && { name: holder.name }),
      ...(fields.includes('idNo') && { idNo: holder.idNo }),
      personalAccountBalance: yuanOf(await methods.personalBalanceOf(holder.id)),
      authTime,
      expiresAt: beijingTime(auth.expiresAt),
      proof: toHex(sign(platformKey, new TextEncoder().encode(signed))),
    }
  }
}
