import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromHex, randomBytes, sm2PublicKey } from '@one-card/gm'
import { beijingTime, noRequestId, openAnswer, readKeySet, sealRequest, type RequestEnvelope } from '@one-card/envelope'
import { audit } from '../src/domains/operations/audit/schema.ts'
import { channel } from '../src/domains/access/channels/schema.ts'
import { startPlatform, type TestPlatform } from './platform.ts'
import { postBytes, type Posted } from './post.ts'
import { contentOf } from './tables.ts'

const desk = '示例服务大厅窗口'
const app = '示例市民App'
let platform: TestPlatform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
afterAll(() => platform.close())

const send = (request: object | string, service = 'ecode/decode', headers?: Record<string, string>) =>
  postBytes(
    `${platform.origin}/open/v1/${service}`,
    typeof request === 'string' ? request : JSON.stringify(request),
    headers,
  )
const decode = (more = {}) => ({ code: '91110000000000000000000000', scene: '政务服务应用', ...more })

function opened({ body }: Posted, requestId: string, caller = desk) {
  const answer = openAnswer(body, {
    requestId,
    sm4Key: fromHex(platform.keySetOf(caller).sm4Key),
    platformPublicKey: sm2PublicKey(platform.platformKeys.publicKey),
  })
  if (!answer.ok) throw new Error(answer.problem)
  return answer
}

/** Refused with this code, signed by the platform, and nothing in the store is different; `except` for what a proven request leaves. */
async function expectRefusal(
  msgCode: string,
  request: RequestEnvelope,
  { service, caller = desk, except = [] as string[] }: { service?: string; caller?: string; except?: string[] } = {},
) {
  const before = await contentOf(platform.store.db, except)
  const answer = await send(request, service)
  expect(answer.status).toBe(200)
  expect(opened(answer, request.requestId, caller)).toMatchObject({ msgCode, result: {} })
  expect(answer.body.msg).toMatch(new RegExp(`\\[${msgCode}\\]$`))
  expect(await contentOf(platform.store.db, except)).toEqual(before)
  return answer
}

const proven = { except: ['request_seen'] }

describe('an envelope that is accepted', () => {
  it("is answered with 000000, 成功, its own requestId, the platform's time and an encrypted result", async () => {
    const { name, idNo } = platform.citizen('manyMonths')
    const request = platform.sealed(app, { name, idNo, authLevel: '2', page: 'national-zone' })
    const answer = await send(request, 'user-token/issue')
    expect(answer).toMatchObject({ status: 200, contentType: 'application/json; charset=utf-8' })
    expect(Object.keys(answer.body).sort()).toEqual(['msg', 'msgCode', 'requestId', 'result', 'signature', 'timestamp'])
    expect(answer.body).toMatchObject({
      msgCode: '000000',
      msg: '成功',
      requestId: request.requestId,
      timestamp: beijingTime(platform.clock.at),
    })
    expect(opened(answer, request.requestId, app).result).toMatchObject({ expiresIn: '7200' })
  })

  it('leaves one audit row that says who, what, for which scene and how it ended, and nothing personal', async () => {
    const { name: holder, idNo: number } = platform.citizen('manyMonths')
    await platform
      .caller(app)
      .call(
        'user-token/issue',
        { name: holder, idNo: number, authLevel: '2', page: 'national-zone' },
        { applicationNo: '02' },
      )
    const { rows } = (await platform.store.db.execute(
      sql`SELECT * FROM audit WHERE service = 'open/user-token/issue' ORDER BY audit_id`,
    )) as unknown as { rows: Record<string, unknown>[] }
    expect(rows.map((row) => row.application_no)).toEqual([null, '02'])
    expect(rows[1]).toMatchObject({ caller: platform.keySetOf(app).channelNo, msg_code: '000000' })
    for (const secret of [holder, number]) expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe('what never became an envelope', () => {
  it.each([
    ['no JSON', 'not json', 400],
    ['nothing', '', 400],
    ['half a JSON', '{"requestId":"', 400],
    ['JSON that is no object', '[]', 200],
    ['an empty object', '{}', 200],
  ])('%s is 900001 (%j, HTTP %i)', async (_what, body, status) => {
    const before = await contentOf(platform.store.db)
    const answer = await send(body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ msgCode: '900001', requestId: noRequestId, result: '' })
    expect(await contentOf(platform.store.db)).toEqual(before)
  })

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/json; charset=gbk'])(
    '%s is refused with HTTP 415',
    async (type) => {
      const answer = await send(platform.sealed(desk, decode()), undefined, { 'content-type': type })
      expect(answer.status).toBe(415)
      expect(answer.body).toMatchObject({ msgCode: '900001', result: '' })
    },
  )

  it('GBK bytes under the name of UTF-8 are refused', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('{"data":"'),
      0xd5,
      0xc5,
      ...new TextEncoder().encode('"}'),
    ])
    const answer = await postBytes(`${platform.origin}/open/v1/ecode/decode`, bytes)
    expect(answer).toMatchObject({ status: 400, body: { msgCode: '900001' } })
  })

  it('GET finds nothing', async () => {
    expect((await fetch(`${platform.origin}/open/v1/ecode/decode`)).status).toBe(404)
  })
})

describe('900001 names the field', () => {
  it.each([
    ['requestId', 'ABC', '，应为 32 位小写十六进制'],
    ['timestamp', '2026-11-23T12:00:00', '，应为北京时间 YYYY-MM-DD HH:MM:SS'],
    ['timestamp', '2026-02-30 12:00:00', '，应为北京时间 YYYY-MM-DD HH:MM:SS'],
    ['channelNo', '12', '，应为 12 位数字'],
    ['applicationNo', '2', ''],
    ['applicationNo', '77', ''],
    ['data', { code: '1' }, '，应为 Base64，不含换行'],
    ['data', '', '，应为 Base64，不含换行'],
    ['signature', 'A'.repeat(128), '，应为 SM2 签名 r‖s 的 128 位小写十六进制，不是 DER、Base64 或大写'],
    ['extra', 'x', ''],
    ['timestamp', 20261123, '，应为北京时间 YYYY-MM-DD HH:MM:SS'],
  ])('%s = %j, and its form', async (field, value, form) => {
    const before = await contentOf(platform.store.db)
    const answer = await send({ ...platform.sealed(desk, decode()), [field]: value })
    expect(answer.body).toMatchObject({ msgCode: '900001', msg: `入参格式错误：${field}${form}[900001]`, result: '' })
    expect(await contentOf(platform.store.db)).toEqual(before)
  })

  it.each<[string, object, string]>([
    ['a missing parameter', { code: '1' }, '：scene'],
    ['a number', decode({ code: 1 }), '：code'],
    ['true', decode({ scene: true }), '：scene'],
    ['null', decode({ scene: null }), '：scene，不能为 null，没有值时请不要传这个参数'],
    ['an empty text', decode({ scene: '' }), '：scene，不能为空字符串，没有值时请不要传这个参数'],
    ['one that is too long', decode({ code: '9'.repeat(65) }), '：code，最长 64'],
    [
      'one that holds what no text holds',
      decode({ scene: '政务服务应用/\u0000' }),
      '：scene，含有看不见或无法识别的字符 U+0000 空字符',
    ],
    [
      'one whose words read in another order than they stand',
      decode({ scene: '政务服务应用/\u202e理办' }),
      '：scene，含有看不见或无法识别的字符 U+202E 从右至左覆盖',
    ],
    [
      'one with half a character',
      decode({ scene: '政务服务应用/\ud842' }),
      '：scene，含有看不见或无法识别的字符 U+D842',
    ],
    ['one nobody asked for', decode({ more: '1' }), '：more'],
  ])('of %s', async (_what, params, words) => {
    const answer = await expectRefusal('900001', platform.sealed(desk, params), proven)
    expect(answer.body.msg).toBe(`入参格式错误${words}[900001]`)
  })

  it('of a record in a list', async () => {
    const answer = await expectRefusal('900001', platform.sealed(desk, { record: [{ a: '1' }, { b: true }] }), {
      ...proven,
      service: 'records/credential',
    })
    expect(answer.body.msg).toBe('入参格式错误：record[1].b[900001]')
  })

  it('but never a name the caller made up out of a person', async () => {
    const answer = await expectRefusal('900001', platform.sealed(desk, decode({ 张示例: '1' })), proven)
    expect(answer.body.msg).toBe('入参格式错误[900001]')
  })
})

describe('a refused envelope has changed nothing', () => {
  it.each(['示例停用App', 'nobody'])('900002: %s', async (name) => {
    const request =
      name === 'nobody' ? { ...platform.sealed(app, {}), channelNo: '999999999999' } : platform.sealed(name, {})
    const before = await contentOf(platform.store.db)
    const answer = await send(request)
    expect(answer.body).toMatchObject({ msgCode: '900002', result: '', requestId: request.requestId })
    expect(await contentOf(platform.store.db)).toEqual(before)
  })

  it("900003: any field changed, or another caller's key", async () => {
    const request = { ...platform.sealed(desk, decode()) }
    const other = platform.sealed(desk, decode())
    for (const field of ['requestId', 'timestamp', 'data', 'signature'] as const) {
      await expectRefusal('900003', {
        ...request,
        [field]: field === 'timestamp' ? '2026-11-23 12:00:01' : other[field],
      })
    }
    await expectRefusal('900003', { ...request, applicationNo: '02' })
    await expectRefusal('900003', { ...platform.sealed(app, decode()), channelNo: platform.keySetOf(desk).channelNo })
  })

  it.each([-301, 301])('900004: %i seconds away', async (seconds) => {
    const { channelNo } = platform.keySetOf(desk)
    const now = new Date(platform.clock.at.getTime() + seconds * 1000)
    const answer = await expectRefusal(
      '900004',
      sealRequest({ channelNo, params: decode(), keys: readKeySet(platform.keySetOf(desk)), now }),
    )
    expect(answer.body.msg).toBe(
      `请求时间戳超出允许范围，平台时间 ${beijingTime(platform.clock.at)}，前后各 5 分钟有效[900004]`,
    )
  })

  it('900005: the same request again, of two at once exactly one', async () => {
    const request = platform.sealed(desk, decode())
    const codes = (await Promise.all([send(request), send(request)])).map(({ body }) => body.msgCode).sort()
    expect(codes).toEqual(['900005', '920001'])
    await expectRefusal('900005', request)
  })

  it('900006: data under another key', async () => {
    const { channelNo } = platform.keySetOf(desk)
    const keys = { ...readKeySet(platform.keySetOf(desk)), sm4Key: randomBytes(16) }
    await expectRefusal('900006', sealRequest({ channelNo, params: decode(), keys, now: platform.clock.at }), proven)
  })

  it('900007: a service that was not granted', async () => {
    await expectRefusal('900007', platform.sealed(app, decode()), { ...proven, caller: app })
    await expectRefusal('900007', platform.sealed('示例未授权网站', {}), {
      ...proven,
      caller: '示例未授权网站',
      service: 'user-token/issue',
    })
  })

  it('900008: more than its rate in a minute, and again after it', async () => {
    const { channelNo } = platform.keySetOf('示例图书馆服务台')
    await platform.store.db.update(channel).set({ requestsPerMinute: 2 }).where(eq(channel.channelNo, channelNo))
    const library = { ...proven, caller: '示例图书馆服务台' }
    const once = () => platform.sealed('示例图书馆服务台', decode({ scene: '文化体验应用' }))
    await expectRefusal('920001', once(), library)
    await expectRefusal('920001', once(), library)
    await expectRefusal('900008', once(), library)
    platform.clock.forward(61)
    await expectRefusal('920001', once(), library)
  })

  it('900009: more than 64 KiB, with HTTP 200 as its body is JSON', async () => {
    const before = await contentOf(platform.store.db)
    const answer = await send({ ...platform.sealed(desk, decode()), data: 'A'.repeat(64 * 1024) })
    expect(answer).toMatchObject({ status: 200, body: { msgCode: '900009', result: '', requestId: noRequestId } })
    expect(await contentOf(platform.store.db)).toEqual(before)
  })

  it('900010: no such service', async () => {
    const spellings = ['ecode%2fdecode', 'ecode/decode?x=1', 'ecode/%64ecode', 'ecode/decode/']
    for (const service of [
      'ecode/nothing',
      'ecode',
      'holder/card',
      'ecode/decode/more',
      'ecode%00decode',
      ...spellings,
    ])
      await expectRefusal('900010', platform.sealed(desk, {}), { ...proven, service })
  })

  it('900011: from an address that was not declared', async () => {
    await expectRefusal('900011', platform.sealed('示例限定地址窗口', decode()), { caller: '示例限定地址窗口' })
    const line = platform
      .log()
      .split('\n')
      .find((each) => each.includes('[900011]'))!
    expect(JSON.parse(line)).toMatchObject({ msgCode: '900011', address: '127.0.0.1' })
  })

  it('900099: when the platform fails, without a word of why', async () => {
    const code = (await platform.caller(app).call('ecode/generate', { token: (await platform.token()).token })).code
    await platform.store.db.execute(sql`ALTER TABLE ecode RENAME TO ecode_away`)
    await expectRefusal('900099', platform.sealed(desk, decode({ code })), proven)
    await platform.store.db.execute(sql`ALTER TABLE ecode_away RENAME TO ecode`)
    await expect(platform.caller(desk).call('ecode/decode', decode({ code }) as never)).resolves.toMatchObject({
      codeType: 'identity',
    })
  })
})

it('an address somebody made up stands in neither log nor audit', async () => {
  const { idNo } = platform.citizen('manyMonths')
  await expectRefusal(
    '900003',
    { ...platform.sealed(desk, {}), signature: '1'.repeat(128) },
    { service: `card/${idNo}` },
  )
  await expectRefusal('900010', platform.sealed(desk, {}), { ...proven, service: `card/${idNo}` })
  expect(platform.log()).not.toContain(idNo)
  expect((await platform.store.db.select().from(audit)).filter(({ service }) => service.includes(idNo))).toEqual([])
})

it('the log of all this holds no personal field, no key, no token and no code', () => {
  const secrets = [
    ...platform.world.citizens.flatMap(({ name, idNo, mobile, cardNo, bankCard }) => [
      name,
      idNo,
      mobile,
      cardNo,
      bankCard,
    ]),
    ...platform.world.channels.flatMap(({ sm4Key, privateKey }) => [sm4Key, privateKey]),
  ].filter((secret) => secret !== '')
  expect(platform.log()).toContain('[900099]')
  for (const secret of secrets) expect(platform.log()).not.toContain(secret)
  expect(platform.log()).not.toMatch(/91[12]1\d{22}|token=|cookie/)
})
