import { beijingTime } from '@one-card/envelope'
import { checkPayment, paymentRecord, toWire, type StoredRecord } from '@one-card/records'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { useRecord } from '../records/schema.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import type { PaymentUse } from './index.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

async function holderAt(who: PersonKey, system: string) {
  const holder = (await platform.holders.findByIdNo(platform.citizen(who).idNo))!
  return { holder, channel: await platform.channel(system) }
}

async function rowOf(recordId: string) {
  const [row] = await platform.store.db.select().from(useRecord).where(eq(useRecord.id, recordId))
  return row!
}
const rowsOf = (holderId: string) =>
  platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holderId)).orderBy(useRecord.id)

/** The row as its system would send it. */
function storedOf(row: typeof useRecord.$inferSelect): StoredRecord {
  const { channelNo, serialNo, regionCode, sceneCode, sceneDetail, amountFen, details, sealedBankAccount } = row
  return {
    accessNo: channelNo,
    serialNo: serialNo!,
    regionCode,
    ...(sceneCode && { scene: sceneCode }),
    ...(sceneDetail && { sceneDetail }),
    amount: (amountFen! / 100).toFixed(2),
    ...(sealedBankAccount && {
      bankAccount: platform.deps.sealing.open(sealedBankAccount, useRecord.sealedBankAccount, row.id),
    }),
    ...details,
  }
}

const paymentAt = async (more: Partial<PaymentUse> = {}): Promise<PaymentUse> => ({
  ...(await holderAt('withoutPassword', '示例医院挂号台')),
  kind: 'payment',
  flow: 'onlinePayment',
  serialNo: 'P-1',
  regionCode: '320500',
  merchant: { id: '320501', name: '示例超市' },
  scene: '就医购药应用/挂号',
  description: '挂号费',
  amountFen: 1990,
  at: platform.clock.at,
  paymentType: '02',
  bankAccount: '6229990000000022',
  ...more,
})

describe('a use', () => {
  it('at a desk is a record and a line of what was seen, both or neither', async () => {
    const { holder, channel } = await holderAt('doubleSurname', '示例服务大厅窗口')
    const before = await rowsOf(holder.id)
    const session = await platform.session('doubleSurname')
    const use = {
      kind: 'credential' as const,
      flow: 'faceComparison' as const,
      holder,
      channel,
      scene: '政务服务应用',
      at: platform.clock.at,
      fields: ['realPerson'],
      outcome: 'seen' as const,
    }
    await expect(platform.uses.write({ ...use, scene: '随便' })).rejects.toMatchObject({ reason: 'FORMAT_INVALID' })
    expect(await platform.page('disclosures/list', session, {})).toEqual({ intentions: [] })
    expect(await rowsOf(holder.id)).toEqual(before)

    const { recordId } = await platform.uses.write(use)
    expect(await rowOf(recordId)).toMatchObject({
      kind: 'credential',
      credentialType: '03',
      state: 'pending',
    })
    const { intentions } = await platform.page('disclosures/list', session, {})
    expect(intentions).toMatchObject([{ reason: '政务服务应用', tries: [{ way: 'face', outcome: 'seen' }] }])
  })

  it("that the caller's transaction takes back leaves nothing", async () => {
    const use = await paymentAt({ serialNo: 'P-0' })
    const before = await rowsOf(use.holder.id)
    await expect(
      platform.store.db.transaction(async (transaction) => {
        await platform.uses.write(use, transaction)
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    expect(await rowsOf(use.holder.id)).toEqual(before)
  })
})

describe('a payment', () => {
  it('is a record that passes table C.4, its codes after its flow, its account sealed', async () => {
    const use = await paymentAt()
    const row = await rowOf((await platform.uses.write(use)).recordId)
    expect(JSON.stringify(row)).not.toMatch(/6229990000000022|王小样/)
    const wire = toWire(paymentRecord, {
      ...storedOf(row),
      paidTime: beijingTime(row.usedAt),
      payerIdNo: use.holder.idNo,
      payerName: use.holder.name,
    })
    expect(checkPayment(wire)).toEqual([])
    expect(wire).toMatchObject({
      amount: '19.90',
      cardForm: '电子社会保障卡',
      paymentMethod: '其他支付方式',
      paymentType: '挂号支付',
      scene: '就医购药应用/挂号',
      bankAccount: '6229990000000022',
    })
  })

  it('is written once under one number, and is no 办事凭证 of the list', async () => {
    const use = await paymentAt({ serialNo: 'P-2' })
    await platform.uses.write(use)
    await expect(platform.uses.write(use)).rejects.toThrow()
    const back = await platform.uses.write({ ...use, serialNo: 'P-2-R', paymentType: '08', amountFen: 990 })
    const { records } = await platform.page('records/list', await platform.session('withoutPassword'), {
      kind: 'credential',
    })
    expect(records.length).toBeGreaterThan(0)
    expect(records.map(({ recordId }) => recordId)).not.toContain(`u${back.recordId}`)
  })
})
