import { openServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Bank } from '../bank/index.ts'
import { payingOut, type PayOut } from './pay-out.ts'
import { reporting } from './report.ts'
import { benefitsRepository } from './repository.ts'
import { verifying } from './verify.ts'

/** §7.3: the platform verifies and keeps; the money goes from the payout system to its bank. */
export function benefitsModule(
  deps: Pick<Deps, 'db' | 'now' | 'sealing'>,
  modules: { holders: Holders; uses: Uses; bank: Bank },
): Module<{ payOut: PayOut }> {
  const verify = verifying(deps, modules)
  const report = reporting(deps, benefitsRepository(deps.db), modules)
  return {
    api: { payOut: payingOut(deps, modules.bank) },
    handlers: [
      handle(openServices['benefit/verify'], (asked, { channel }) => verify(asked, channel)),
      handle(openServices['benefit/report'], async ({ record }, { channel }) => {
        const reports = Array.isArray(record) ? record : [record]
        const rejected = []
        for (const [index, each] of reports.entries()) {
          const problem = await report(each, channel)
          if (problem) rejected.push({ index: String(index), ...problem })
        }
        return { accepted: String(reports.length - rejected.length), rejected }
      }),
    ],
  }
}

export type { PayOut, Payout } from './pay-out.ts'
