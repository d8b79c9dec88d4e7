import type { Deps } from '../../../deps.ts'
import { channelsModule } from '../../access/channels/index.ts'
import { bankModule } from '../bank/index.ts'
import { merchantsModule } from '../merchants/index.ts'
import { merchantRegistrationsRepository } from './repository.ts'
import { registrationsService } from './service.ts'

/** What `npm run merchant` works with; no caller of the platform reaches it. */
export function merchantRegistrations(deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'sealing' | 'dictionaries'>) {
  return registrationsService(deps, merchantRegistrationsRepository(deps.db), {
    merchants: merchantsModule(deps).api.rows,
    channels: channelsModule(deps).api,
    bank: bankModule(deps).api,
  })
}

export type MerchantRegistrations = ReturnType<typeof merchantRegistrations>
export type { NewMerchant } from './new-merchant.ts'
