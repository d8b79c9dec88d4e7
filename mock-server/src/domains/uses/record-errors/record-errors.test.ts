import { afterAll, beforeAll, expect, it } from 'vitest'
import { benefitRecord } from '../../../../test/benefit-record.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { recordError } from './schema.ts'
import { keepMs } from './service.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const office = '示例待遇发放系统'
const till = '示例便利店收银台'
let accessNo = ''

beforeAll(async () => {
  platform = await demoPlatform()
  accessNo = (await platform.channel(office)).channelNo
}, 60_000)
afterAll(() => platform.store.close())

const payee = () => platform.citizen('manyMonths')
const send = (...record: Record<string, string>[]) => platform.open('records/benefit', office, { record })
const errors = (caller = office, after?: string) =>
  platform.open('records/errors', caller, { kind: 'benefit', ...(after !== undefined && { after }) })
const rows = () => platform.store.db.select().from(recordError)

it('waits for its caller alone with its reason, sealed, once however often it is sent', async () => {
  const wrong = benefitRecord(accessNo, 'E-1', payee(), { amount: '3120.5元' })
  await send(wrong, benefitRecord(accessNo, 'E-2', payee()))
  await send(wrong)
  const { errors: waiting, waiting: count } = await errors()
  expect(count).toBe('1')
  expect(waiting).toMatchObject([{ field: 'amount', record: wrong, at: '2026-11-23 09:30:00' }])
  expect(await errors(till)).toMatchObject({ errors: [], waiting: '0' })
  const kept = JSON.stringify(await rows())
  for (const value of [payee().idNo, payee().name, payee().bankCard, '3120.5元']) expect(kept).not.toContain(value)
})

it('stays with the next thing that is wrong, and leaves once it is stored', async () => {
  const [{ errorNo } = { errorNo: '' }] = (await errors()).errors
  const mend = (record: Record<string, string>, caller = office) =>
    platform.open('records/mend', caller, { errorNo, record })
  const half = benefitRecord(accessNo, 'E-1', payee(), { bankName: '' })
  expect(await mend(half)).toMatchObject({ accepted: '0', rejected: [{ field: 'bankName' }] })
  expect((await errors()).errors).toMatchObject([{ errorNo, field: 'bankName', record: half }])
  await expect(mend(half, till)).rejects.toMatchObject({ reason: 'RECORD_ERROR_UNKNOWN' })
  const whole = benefitRecord(accessNo, 'E-1', payee())
  expect(await mend(whole)).toEqual({ accepted: '1', rejected: [] })
  expect((await errors()).errors).toEqual([])
  await expect(mend(whole)).rejects.toMatchObject({ reason: 'RECORD_ERROR_UNKNOWN' })
})

it('leaves as well when its number comes mended by the service it first came by', async () => {
  await send(benefitRecord(accessNo, 'E-3', payee(), { issuedTime: '2026-02-31 09:00:00' }))
  expect((await errors()).errors).toMatchObject([{ field: 'issuedTime' }])
  await send(benefitRecord(accessNo, 'E-3', payee()))
  expect(await errors()).toMatchObject({ errors: [], waiting: '0' })
})

it('is read twenty at a time, and nothing longer than a record is kept', async () => {
  const wrong = Array.from({ length: 23 }, (_, at) =>
    benefitRecord(accessNo, `M-${at}`, payee(), { outcome: '不知道' }),
  )
  await send(...wrong, benefitRecord(accessNo, 'M-X', payee(), { subjectItem: '长'.repeat(9_000), outcome: '不知道' }))
  const first = await errors()
  const second = await errors(office, first.next!)
  expect([first.errors.length, second.errors.length, second.next, first.waiting]).toEqual([20, 3, undefined, '23'])
  const numbers = [...first.errors, ...second.errors].map(({ record }) => record.serialNo)
  expect(new Set(numbers)).toEqual(new Set(wrong.map(({ serialNo }) => serialNo)))
})

it('is deleted when its time is over', async () => {
  platform.clock.forward(keepMs / 1000 + 1)
  await platform.cleanUp()
  expect(await rows()).toEqual([])
})
