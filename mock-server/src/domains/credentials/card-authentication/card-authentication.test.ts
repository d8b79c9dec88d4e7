import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const read = (who: PersonKey) => {
  const { cardNo, name, idNo } = platform.citizen(who)
  return { cardNo, name, idNo }
}
const authenticate = (params: { cardNo: string; name: string; idNo: string }) =>
  platform.open('card/authenticate', '示例服务大厅窗口', { ...params, scene: '政务服务应用/居住证办理' })

async function recordsOf(who: PersonKey) {
  const holder = (await platform.holders.findByIdNo(platform.citizen(who).idNo))!
  return platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holder.id))
}

it('passes a good card and leaves its C.3 record of type 01, to be completed by the desk', async () => {
  const before = (await recordsOf('withoutPassword')).length
  expect(await authenticate(read('withoutPassword'))).toEqual({ result: 'passed', authTime: '2026-11-23 09:30:00' })
  const records = await recordsOf('withoutPassword')
  expect(records).toHaveLength(before + 1)
  expect(records.find(({ usedAt }) => usedAt.getTime() === platform.clock.at.getTime())).toMatchObject({
    credentialType: '01',
    state: 'pending',
    sceneDetail: '居住证办理',
  })
})

it.each([
  ['a lost card', 'lostCard', 'CARD_LOST'],
  ['a suspended card', 'suspendedCard', 'CARD_LOST'],
  ['no card', 'withoutCard', 'CARD_MISSING'],
] as const)('fails for a holder with %s, politely, and records the try', async (_, who, reason) => {
  const before = (await recordsOf(who)).length
  expect(await authenticate({ ...read(who), cardNo: read(who).cardNo || 'Y32059099' })).toMatchObject({
    result: 'failed',
    reasonCode: refusals[reason],
    reason: expect.stringMatching(/^业务办理失败，原因为/) as string,
  })
  expect((await recordsOf(who)).slice(before)).toMatchObject([{ credentialType: '01', state: 'failed' }])
})

it('does not say which of three does not fit, nor whether anybody has that number', async () => {
  const good = read('elder')
  const other = read('withoutPassword')
  const answers = await Promise.all([
    authenticate({ ...good, cardNo: other.cardNo }),
    authenticate({ ...good, name: other.name }),
    authenticate({ ...good, idNo: '110105199003074899' }),
  ])
  const none = read('withoutCard')
  answers.push(await authenticate({ ...none, cardNo: good.cardNo, name: good.name }))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ result: 'failed', reasonCode: refusals.CARD_MISMATCH })
})
