import { openServices, pageServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { merchantsRepository, type MerchantsRepository } from './repository.ts'
import { merchantsService, type Merchants } from './service.ts'

export function merchantsModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'dictionaries'>,
): Module<Merchants & { rows: MerchantsRepository }> {
  const rows = merchantsRepository(deps.db)
  const merchants = merchantsService(deps, rows)
  return {
    api: { ...merchants, rows },
    handlers: [
      handle(openServices['merchant-code/create'], ({ merchantId, scene, place }, { channel }) =>
        merchants.create(merchantId, scene, place, channel),
      ),
      handle(openServices['merchant-code/stop'], ({ code }, { channel }) => merchants.stop(code, channel)),
      handle(pageServices['merchant-code/view'], async ({ code: text }) => {
        const { merchant, code } = await merchants.byCode(text)
        return { payee: merchant.name, scene: code.scene, ...(code.place !== null && { place: code.place }) }
      }),
    ],
  }
}

export type { Merchant, MerchantsRepository } from './repository.ts'
export type { Merchants } from './service.ts'
export type { merchantMoves } from './states.ts'
