import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { deskPrompt, refusals, type RefusalName } from '@one-card/prompts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'

type Asked = Params<OpenServices['benefit/verify']>
type Payee = Asked['payees'][number]
type Verified = Result<OpenServices['benefit/verify']>['results'][number]

/** §7.3-a,b: every payee with their account, or why nothing should be paid to them; a lost card is stopped here, before the bank. */
export function verifying({ now }: Pick<Deps, 'now'>, { holders, uses }: { holders: Holders; uses: Uses }) {
  const failed = (lineNo: string, reason: RefusalName): Verified => ({
    lineNo,
    result: 'failed',
    reasonCode: refusals[reason],
    reason: deskPrompt(refusals[reason]),
  })

  async function verify({ lineNo, name, idNo }: Payee, purpose: string, channel: Channel): Promise<Verified> {
    const asked = { channel, way: 'query' as const, reason: purpose }
    const holder = await holders.findByName(idNo, name, asked)
    if (!holder) return failed(lineNo, 'HOLDER_MISMATCH')
    const found = await holders.findAccount(holder.id)
    const seen = { ...asked, holderId: holder.id, fields: ['bankAccount'], at: now() }
    if ('refusal' in found) {
      await uses.disclose({ ...seen, outcome: 'refused', cause: found.refusal })
      return failed(lineNo, found.refusal)
    }
    await uses.disclose({ ...seen, outcome: 'seen' })
    return { lineNo, result: 'passed', bank: found.account.bankName, account: found.account.bankCard }
  }

  return async ({ payees, purpose }: Asked, channel: Channel) => {
    const results: Verified[] = []
    for (const payee of payees) results.push(await verify(payee, purpose, channel))
    return { results }
  }
}
