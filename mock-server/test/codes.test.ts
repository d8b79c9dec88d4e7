import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals, type RefusalName } from '@one-card/prompts'
import { randomBytes } from '@one-card/gm'
import { codeText, makeCode, randomDigits } from '@one-card/platform-api/code-text'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { contentOf } from './tables.ts'

const [desk, other] = ['示例服务大厅窗口', '示例社会保险经办窗口']
const scene = '政务服务应用'
/** Of two desks for one code: as many as meet in each order. */
const races = 15
let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const newCode = async (codeType: 'identity' | 'payment' = 'identity') =>
  (await platform.caller('示例市民App').call('ecode/generate', { token: (await platform.token()).token, codeType }))
    .code
const decode = (code: string, by = desk) => platform.caller(by!).call('ecode/decode', { code, scene })
const recordsOf = async () =>
  Number(
    (
      (await platform.store.db.execute(sql`SELECT count(*) FROM use_record`)) as unknown as {
        rows: { count: string }[]
      }
    ).rows[0]!.count,
  )

/** Refused, and all it leaves is its request number and the notes that somebody tried. */
async function expectRefusal(reason: RefusalName, code: string) {
  const traces = ['request_seen', 'ecode_refusal', 'disclosure', 'guess']
  const before = await contentOf(platform.store.db, traces)
  await expect(decode(code)).rejects.toMatchObject({ code: refusals[reason] })
  expect(await contentOf(platform.store.db, traces)).toEqual(before)
}

describe('a code', () => {
  it('becomes the identity that was granted to the desk, and a record, once', async () => {
    const code = await newCode()
    const before = await recordsOf()
    const { name, idNo } = platform.citizen('manyMonths')
    expect(await decode(code)).toEqual({ name, idNo, codeType: 'identity', authTime: '2026-11-23 12:00:00' })
    expect(await recordsOf()).toBe(before + 1)
    await expectRefusal('CODE_USED', code)
  })

  it('is refused after its minute, altered, invented, and of the wrong kind', async () => {
    const late = await newCode()
    platform.clock.forward(60)
    await expectRefusal('CODE_EXPIRED', late)
    const code = await newCode()
    await expectRefusal('CODE_UNREADABLE', code.slice(0, 10) + String((Number(code[10]) + 1) % 10) + code.slice(11))
    await expectRefusal('CODE_UNREADABLE', 'https://example.cn/code')
    await expectRefusal(
      'CODE_UNKNOWN',
      makeCode('identity', (length) => new Uint8Array(length)),
    )
    await expectRefusal('CODE_KIND_WRONG', await newCode('payment'))
    await expect(decode(code)).resolves.toBeTruthy()
  })

  it("of two desks at one moment is one's, fifteen times over", async () => {
    for (let race = 0; race < races; race++) {
      const code = await newCode()
      const before = await recordsOf()
      const outcomes = await Promise.allSettled([decode(code, desk), decode(code, other)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(outcomes.find((each) => each.status === 'rejected')).toMatchObject({
        reason: { code: refusals.CODE_USED },
      })
      expect(await recordsOf()).toBe(before + 1)
    }
  })

  it("that a page derives is of two desks at one moment one's, fifteen times over", async () => {
    const { client } = await openPage(platform, (await platform.token()).url)
    for (let race = 0; race < races; race++) {
      platform.clock.forward(1)
      const { code } = await client.call('ecode/show', {})
      const before = await recordsOf()
      const outcomes = await Promise.allSettled([decode(code, desk), decode(code, other)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(outcomes.find((each) => each.status === 'rejected')).toMatchObject({
        reason: { code: refusals.CODE_USED },
      })
      expect(await recordsOf()).toBe(before + 1)
    }
  })

  it('is not found by guessing: a desk has so many tries in a minute, and every one is refused alike', async () => {
    const guess = () => decode(codeText('identity', '2', randomDigits(20, randomBytes)), '示例限流窗口')
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, guess))
    const codes = outcomes.map((each) => each.status === 'rejected' && (each.reason as { code: string }).code)
    expect(codes.filter((code) => code === refusals.CODE_UNKNOWN).length).toBeLessThanOrEqual(5)
    expect(codes.filter((code) => code === refusals.CODE_UNKNOWN || code === refusals.REQUESTS_TOO_MANY)).toHaveLength(
      20,
    )
  })

  it("of a lost card is not even shown: the page says so and keeps the citizen's session", async () => {
    const { name, idNo } = platform.citizen('lostCard')
    const { client } = await openPage(platform, (await platform.token({ name, idNo, page: 'national-zone' })).url)
    await expect(client.call('ecode/show', {})).rejects.toMatchObject({ code: refusals.CARD_LOST })
    await expect(client.call('holder/card', {})).resolves.toMatchObject({ cardState: 'lost' })
  })
})
