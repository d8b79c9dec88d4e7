import { kindOf, makeCode } from '@one-card/platform-api/code-text'
import type { Database } from '../../../db/open.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { readScene, storedScene } from '../../uses/records/index.ts'
import type { Merchant, MerchantCode, MerchantsRepository } from './repository.ts'

export interface Merchants {
  find(merchantId: string): Promise<Merchant | undefined>
  /** Within a move of its order. Refuses with MERCHANT_STOPPED. */
  checkOpen(merchantId: string, transaction: Database): Promise<void>
  /** One that this system speaks for and that may be paid for this scene. Refuses with MERCHANT_UNKNOWN, …_STOPPED, …_SCENE_WRONG. */
  payable(merchantId: string, scene: string, channel: Channel): Promise<Merchant>
  /** Whose code a holder scanned. Refuses with MERCHANT_CODE_UNKNOWN, and as `payable` does. */
  byCode(code: string): Promise<{ merchant: Merchant; code: MerchantCode }>
}

export function merchantsService(
  { now, randomBytes, dictionaries }: Pick<Deps, 'now' | 'randomBytes' | 'dictionaries'>,
  repository: MerchantsRepository,
) {
  const open = (found: Merchant) => (found.state === 'active' ? found : refuse('MERCHANT_STOPPED'))

  const payable: Merchants['payable'] = async (merchantId, scene, { channelNo }) => {
    const found = await repository.find(merchantId)
    if (found?.channelNo !== channelNo) return refuse('MERCHANT_UNKNOWN')
    return storedScene(dictionaries, scene).sceneCode === found.sceneCode ? open(found) : refuse('MERCHANT_SCENE_WRONG')
  }

  const byCode: Merchants['byCode'] = async (text) => {
    if (kindOf(text) !== 'merchant') return refuse('MERCHANT_CODE_UNKNOWN')
    const code = await repository.findCode(text)
    if (code?.state !== 'live') return refuse('MERCHANT_CODE_UNKNOWN')
    return { merchant: open((await repository.find(code.merchantId))!), code }
  }

  return {
    find: (merchantId: string) => repository.find(merchantId),
    checkOpen: async (merchantId: string, transaction: Database) =>
      void open((await repository.find(merchantId, transaction))!),
    payable,
    byCode,

    async create(merchantId: string, scene: string, place: string | undefined, channel: Channel) {
      const { name } = await payable(merchantId, scene, channel)
      const code = makeCode('merchant', randomBytes)
      await repository.insertCode({
        code,
        merchantId,
        scene: readScene(dictionaries, scene),
        place: place ?? null,
        state: 'live',
        createdAt: now(),
      })
      return { code, payee: name }
    },

    /** Stopped already, it stays so. */
    async stop(text: string, { channelNo }: Channel) {
      const code = await repository.findCode(text)
      const owner = code && (await repository.find(code.merchantId))
      if (owner?.channelNo !== channelNo) return refuse('MERCHANT_CODE_UNKNOWN')
      await repository.stopCode(text)
      return { state: 'stopped' as const }
    },
  }
}
