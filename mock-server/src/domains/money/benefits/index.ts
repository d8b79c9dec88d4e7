import { openServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Records } from '../../uses/records/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Bank } from '../bank/index.ts'
import { payingOut, type PayOut } from './pay-out.ts'
import { verifying } from './verify.ts'

/** §7.3: the platform verifies and keeps; the money goes from the payout system to its bank. */
export function benefitsModule(
  deps: Pick<Deps, 'db' | 'now' | 'sealing'>,
  modules: { holders: Holders; uses: Uses; bank: Bank; records: Pick<Records, 'storeReports'> },
): Module<{ payOut: PayOut }> {
  const verify = verifying(deps, modules)
  return {
    api: { payOut: payingOut(deps, modules.bank) },
    handlers: [
      handle(openServices['benefit/verify'], (asked, { channel }) => verify(asked, channel)),
      // §7.3-e,f: as `records/benefit`, by the name under which payout systems know it.
      handle(openServices['benefit/report'], ({ record }, { channel }) =>
        modules.records.storeReports('benefit', record, channel),
      ),
    ],
  }
}

export type { PayOut, Payout } from './pay-out.ts'
