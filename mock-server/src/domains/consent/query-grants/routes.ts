import { beijingTime } from '@one-card/envelope'
import { mask, type Masked } from '@one-card/masking'
import { openServices, pageServices } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Agreed, QueryGrant, QueryItem } from './repository.ts'
import type { QueryGrantsService } from './service.ts'

/** Records are granted by kind and shown in 使用明细; nothing personal stands here. */
const everyRecord = '全部记录' as Masked

export function queryGrantRoutes(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  grants: QueryGrantsService,
  holders: Holders,
): Handler[] {
  /** Each item as its holder may see it before agreeing. */
  async function maskedItems(holderId: string): Promise<Record<QueryItem, Masked>> {
    const [{ name, idNo, mobile, insuredRegion }, card] = await Promise.all([
      holders.get(holderId),
      holders.card(holderId),
    ])
    return {
      name: mask('name', name),
      idNo: mask('idNo', idNo),
      mobile: mask('mobile', mobile ?? ''),
      cardNo: mask('cardNo', card?.cardNo ?? ''),
      bankAccount: mask('bankCard', card?.bankCard ?? ''),
      insuredPlace: mask('place', regionName(insuredRegion, dictionaries.now()) ?? ''),
      credentialRecords: everyRecord,
      paymentRecords: everyRecord,
      benefitRecords: everyRecord,
    }
  }

  return [
    handle(openServices['query-grant/request'], async (asked, { channel }) => {
      const grant = await grants.request(asked, channel)
      return { grantNo: grant.grantNo, state: grants.stateOf(grant) }
    }),

    handle(openServices['query-grant/state'], async ({ grantNo }, { channel }) => {
      const grant = await grants.ofSystem(grantNo, channel)
      return { state: grants.stateOf(grant), ...untilOf(grant) }
    }),

    handle(openServices['account/query'], (asked, { channel }) =>
      grants.readGranted('bankAccount', asked, channel, async (holderId) => {
        const found = await holders.findAccount(holderId)
        if ('refusal' in found) return found
        return { value: { bank: found.account.bankName, account: found.account.bankCard } }
      }),
    ),

    handle(pageServices['query-grants/list'], async (_params, { session }) => {
      const [[all, agreed], values] = await Promise.all([
        grants.ofHolder(session.holderId),
        maskedItems(session.holderId),
      ])
      return {
        grants: all.map((grant) => ({
          grantNo: grant.grantNo,
          institution: grant.institution,
          matter: grant.matter,
          purpose: grant.purpose,
          period: grant.period,
          state: grants.stateOf(grant),
          requestedAt: beijingTime(grant.requestedAt),
          ...untilOf(grant),
          ...(grants.needsRealPerson(grant, session) && { needsRealPerson: '1' as const }),
          ...(grant.decidedAt && { decidedAt: beijingTime(grant.decidedAt) }),
          ...(grant.withdrawnAt && { withdrawnAt: beijingTime(grant.withdrawnAt) }),
          items: grant.items.map((item) => ({ item, value: values[item], isNew: isNew(item, grant, agreed) })),
        })),
      }
    }),

    handle(pageServices['query-grants/decide'], async ({ grantNo, decision }, { session }) => ({
      state: await grants.decide(grantNo, decision, session),
    })),

    handle(pageServices['query-grants/withdraw'], async ({ grantNo }, { session }) => ({
      state: await grants.withdraw(grantNo, session),
    })),
  ]
}

const untilOf = ({ state, validUntil }: QueryGrant) =>
  state === 'granted' && validUntil ? { validUntil: beijingTime(validUntil) } : {}

/** Not agreed to for this institution before; with nothing agreed to before, nothing stands out (field-notes M6). */
function isNew(item: QueryItem, { channelNo, requestedAt }: QueryGrant, agreed: Agreed[]): '0' | '1' {
  const earlier = agreed.filter((grant) => grant.channelNo === channelNo && grant.requestedAt < requestedAt)
  return earlier.length > 0 && !earlier.some(({ items }) => items.includes(item)) ? '1' : '0'
}
