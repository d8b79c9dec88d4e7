import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Channels } from '../../access/channels/index.ts'
import { checkBy, fail, type By } from '../../access/registrations/index.ts'
import type { DemoBank } from '../bank/index.ts'
import type { merchantMoves, MerchantsRepository } from '../merchants/index.ts'
import { merchantAccountOf } from '../orders/index.ts'
import { differenceOf, merchantProblem, readName, type NewMerchant } from './new-merchant.ts'
import type { MerchantRegistrationsRepository } from './repository.ts'

interface Neighbours {
  merchants: MerchantsRepository
  channels: Pick<Channels, 'find'>
  bank: Pick<DemoBank, 'openAccount'>
}

export function registrationsService(
  { db, now, dictionaries }: Pick<Deps, 'db' | 'now' | 'dictionaries'>,
  rows: MerchantRegistrationsRepository,
  { merchants, channels, bank }: Neighbours,
) {
  async function get(merchantId: string) {
    return (await merchants.find(merchantId)) ?? fail(`没有编号为 ${merchantId} 的商户`)
  }

  async function getApplication(applicationNo: number) {
    return (await rows.findApplication(applicationNo)) ?? fail(`没有编号为 ${applicationNo} 的申请`)
  }

  async function checkChannel({ channelNo, sceneCode }: NewMerchant): Promise<void> {
    const channel = (await channels.find(channelNo)) ?? fail(`没有编号为 ${channelNo} 的渠道`)
    if (channel.kind !== 'system') fail(`渠道 ${channelNo} 不是应用系统，不能为商户收款`)
    if (!channel.scenes.includes(sceneCode)) fail(`应用场景 ${sceneCode} 不在渠道 ${channelNo} 登记的范围内`)
  }

  async function checkName({ name, regionCode }: NewMerchant, within: Database = db): Promise<void> {
    const same = (await merchants.namesIn(regionCode, within)).find((each) => readName(each.name) === readName(name))
    if (same !== undefined) fail(`地区 ${regionCode} 已有名称相同的商户 ${same.merchantId} ${same.name}`)
  }

  async function move(merchantId: string, act: keyof typeof merchantMoves, by: By): Promise<void> {
    checkBy(by)
    const { state } = await get(merchantId)
    await db.transaction(async (transaction) => {
      if (!(await merchants.move(merchantId, act, transaction)))
        fail(`商户 ${merchantId} 当前状态为 ${state}，不能执行 ${act}`)
      await rows.insertAct({ merchantId, act, ...by, at: now() }, transaction)
    })
  }

  return {
    list: merchants.list,
    listApplications: rows.listApplications,
    getApplication,
    get: async (merchantId: string) => ({ ...(await get(merchantId)), acts: await rows.listActs(merchantId) }),

    /** Its number. Nobody can be paid yet. */
    async apply(asked: NewMerchant, { who, why }: By): Promise<number> {
      checkBy({ who, why })
      const problem = merchantProblem(asked, dictionaries.now())
      if (problem !== undefined) fail(problem)
      await checkChannel(asked)
      await checkName(asked)
      return rows.insertApplication({ asked, askedAt: now(), askedBy: who, askedWhy: why })
    },

    /**
     * The 商户ID. `nameSeen`: the name as whoever reviews reads it off the licence, never copied from the application: holders see
     * it on every order, so that the two must be one to the character.
     */
    async approve(applicationNo: number, nameSeen: string, { who, why }: By): Promise<string> {
      checkBy({ who, why })
      const { asked } = await getApplication(applicationNo)
      const problem = differenceOf(asked.name, nameSeen)
      if (problem !== undefined) fail(problem)
      await checkChannel(asked)
      return db.transaction(async (transaction) => {
        await merchants.lock(transaction)
        await checkName(asked, transaction)
        const merchantId = (await merchants.freeNumber(transaction)) ?? fail('商户编号已用完')
        const { channelNo, name, regionCode, sceneCode, callbackUrl = null } = asked
        await merchants.insert({ merchantId, channelNo, name, regionCode, sceneCode, callbackUrl }, transaction)
        if (!(await rows.decide(applicationNo, 'approve', { who, why, at: now(), merchantId }, transaction)))
          fail(`申请 ${applicationNo} 已经办结`)
        await bank.openAccount(merchantAccountOf(merchantId), transaction)
        return merchantId
      })
    },

    async refuse(applicationNo: number, { who, why }: By): Promise<void> {
      checkBy({ who, why })
      await getApplication(applicationNo)
      if (!(await rows.decide(applicationNo, 'refuse', { who, why, at: now() }))) fail(`申请 ${applicationNo} 已经办结`)
    },

    /** From then on no order of it is made or paid, and none of its codes opens; what was paid can still be given back. */
    stop: (merchantId: string, by: By) => move(merchantId, 'stop', by),
    resume: (merchantId: string, by: By) => move(merchantId, 'resume', by),
  }
}
