import { beijingTime } from '@one-card/envelope'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import { useRecord } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例服务大厅窗口'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

async function report(who: PersonKey, more: Record<string, string> = {}) {
  const { name, idNo } = platform.citizen(who)
  const { channelNo } = await platform.channel(desk)
  const authTime = beijingTime(platform.clock.at)
  return {
    accessNo: channelNo,
    serialNo: 'A-1',
    credentialType: '电子社会保障卡二维码扫码认证',
    regionCode: '320508',
    scene: '人社服务/就业登记',
    institutionName: '示例市政务服务中心',
    authTime,
    handledTime: authTime,
    state: '成功',
    idNo,
    name,
    ...more,
  }
}

const send = (record: Record<string, string> | Record<string, string>[]) =>
  platform.open('records/credential', desk, { record })
const list = (session: Session, before?: string) =>
  platform.page('records/list', session, { kind: 'credential', ...(before !== undefined && { before }) })
const stored = ({ holderId }: Session) =>
  platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holderId))

describe('data return', () => {
  it('completes the record of a decode once; the same report again changes nothing, another one is refused', async () => {
    const session = await platform.session('withoutBank')
    const { code } = await platform.page('ecode/show', session, {})
    const { authTime } = await platform.open('ecode/decode', desk, { code, scene: '人社服务' })
    const record = await report('withoutBank', {
      authTime,
      longitude: '120.5853',
      latitude: '31.2989',
      coordinateSystem: 'GCJ-02',
    })
    expect(await send(record)).toEqual({ accepted: '1', rejected: [] })
    const rows = await stored(session)
    expect(rows).toMatchObject([
      {
        state: 'succeeded',
        serialNo: 'A-1',
        sceneCode: '02',
        sceneDetail: '就业登记',
        longitude: '120.5853',
        latitude: '31.2989',
      },
    ])
    expect(await send([record, record])).toEqual({ accepted: '2', rejected: [] })
    expect(await stored(session)).toEqual(rows)
    expect(await send({ ...record, state: '失败' })).toMatchObject({
      accepted: '0',
      rejected: [{ index: '0', field: 'state' }],
    })
    expect(await stored(session)).toEqual(rows)
  })

  it('keeps why something was not done, its long numbers hidden, and shows it to the page that showed the code', async () => {
    const session = await platform.session('withoutGlyph')
    const { code, secretRef } = await platform.page('ecode/show', session, {})
    const { authTime } = await platform.open('ecode/decode', desk, { code, scene: '人社服务' })
    const state = () => platform.page('ecode/state', session, { secretRef })
    expect((await state()).use).not.toHaveProperty('outcome')
    const record = await report('withoutGlyph', { authTime, state: '失败/材料不齐，请致电 13800001234' })
    expect(await send(record)).toEqual({ accepted: '1', rejected: [] })
    expect(await send(record), 'the same again').toEqual({ accepted: '1', rejected: [] })
    const reason = '材料不齐，请致电 *******1234'
    expect((await state()).use).toMatchObject({ outcome: { state: 'failed', reason } })
    const [newest] = (await list(session)).records
    const detail = await platform.page('records/get', session, { recordId: newest!.recordId })
    expect(detail.note).toContain(reason)
    expect(detail.lines).toContainEqual({ label: '未办成原因', value: reason })
  })

  it.each([
    ['成功/已办', '应为成功、失败或未响应，失败的可在“/”后写明原因'],
    ['办理中', '应为成功、失败或未响应，失败的可在“/”后写明原因'],
    ['失败/', '“/”后应有原因'],
    ['失败/　', '“/”后应有原因'],
    [`失败/${'长'.repeat(101)}`, '“/”后的原因应不超过100个字符'],
  ])('does not take %j as what came of it', async (state, reason) => {
    expect(await send(await report('withoutGlyph', { state, serialNo: 'W-1' }))).toEqual({
      accepted: '0',
      rejected: [{ index: '0', field: 'state', reason }],
    })
  })

  it('lists what happened in one second newest first', async () => {
    const session = await platform.session('pairedLast')
    const first = await report('pairedLast')
    const serials = Array.from({ length: 12 }, (_, place) => `S-${place}`)
    for (const [place, serialNo] of serials.entries()) {
      expect(await send({ ...first, serialNo, scene: `人社服务/第${place}项` })).toMatchObject({ rejected: [] })
      platform.clock.at = new Date(platform.clock.at.getTime() + 5)
    }
    const { records } = await list(session)
    expect(records.slice(0, 12).map(({ title }) => title)).toEqual(serials.map((_, place) => `第${11 - place}项`))
  })

  it('takes one of many equal reports at one moment as one', async () => {
    const session = await platform.session('rareName')
    const record = await report('rareName')
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(record)))
    expect(answers.every(({ accepted }) => accepted === '1')).toBe(true)
    expect(await stored(session)).toHaveLength(1)
  })

  it('moves what was reported as 未响应 when the outcome comes', async () => {
    const session = await platform.session('doubleSurname')
    const record = await report('doubleSurname', { credentialType: '实体社会保障卡鉴权' })
    await send({ ...record, state: '未响应' })
    await send({ ...record, state: '' })
    expect(await stored(session)).toMatchObject([{ state: 'pending' }])
    await send({ ...record, state: '失败' })
    expect(await stored(session)).toMatchObject([{ state: 'failed', credentialType: '01' }])
  })

  it('cannot put another office, region or code in place of its own', async () => {
    const session = await platform.session('rareLast')
    const claimed = {
      institutionName: '示例市公安局',
      institutionAddress: '示例市示例区和平路2号',
      regionCode: '110000',
      institutionClass: '企业',
      serialNo: 'K-1',
    }
    const record = await report('rareLast', claimed)
    expect(await send(record)).toMatchObject({ accepted: '1' })
    const row = (await stored(session)).find(({ serialNo }) => serialNo === 'K-1')
    expect(row).toMatchObject({
      institutionName: '示例市政务服务中心',
      institutionAddress: '示例市示例区服务路1号',
      regionCode: '320500',
      institutionClass: '02',
    })
  })

  it('cannot rewrite where and for what the platform saw a card used', async () => {
    const session = await platform.session('pairedLast')
    const { code } = await platform.page('ecode/show', session, {})
    const { authTime } = await platform.open('ecode/decode', desk, { code, scene: '政务服务应用/居住证办理' })
    const told = (more: Record<string, string>) => report('pairedLast', { authTime, handledTime: authTime, ...more })
    for (const scene of ['就医购药应用/挂号', '政务服务应用/公积金提取', '政务服务应用'])
      expect(await send(await told({ scene }))).toMatchObject({ accepted: '0', rejected: [{ field: 'scene' }] })
    expect(await send(await told({ scene: '政务服务应用/居住证办理', institutionName: '别处' }))).toMatchObject({
      accepted: '1',
    })
    const rows = (await stored(session)).filter(({ state }) => state === 'succeeded')
    expect(rows.at(-1)).toMatchObject({ sceneDetail: '居住证办理', institutionName: '示例市政务服务中心' })
  })

  it('takes two affairs of one use as two', async () => {
    const session = await platform.session('withoutPassword')
    const before = (await stored(session)).length
    await send([
      await report('withoutPassword', { serialNo: 'B-1' }),
      await report('withoutPassword', { serialNo: 'B-2' }),
    ])
    expect(await stored(session)).toHaveLength(before + 2)
  })

  it('lets a use that came to nothing be told in more words, once, and never as a success', async () => {
    const session = await platform.session('doubleSurname')
    const { name, idNo } = platform.citizen('doubleSurname')
    const before = new Set((await stored(session)).map(({ id }) => id))
    const wrong = () =>
      platform.open('card/authenticate', desk, { cardNo: 'Y00000000', name, idNo, scene: '人社服务/就业登记' })
    const { authTime } = await wrong()
    const told = await report('doubleSurname', {
      credentialType: '实体社会保障卡鉴权',
      authTime,
      handledTime: authTime,
      state: '失败',
      serialNo: 'F-1',
    })
    const no = [expect.objectContaining({ field: 'state' })]
    for (const state of ['成功', '未响应'])
      expect(await send({ ...told, state })).toMatchObject({ accepted: '0', rejected: no })
    expect(await send(told)).toEqual({ accepted: '1', rejected: [] })
    expect(await send(told), 'told again').toEqual({ accepted: '1', rejected: [] })
    for (const more of [{ state: '成功' }, { state: '成功', serialNo: 'F-2' }, { serialNo: 'F-2' }])
      expect(await send({ ...told, ...more })).toMatchObject({ accepted: '0' })
    const rows = (await stored(session)).filter(({ id }) => !before.has(id))
    expect(rows).toHaveLength(1)
    expect(rows).toMatchObject([{ state: 'failed', serialNo: 'F-1', regionCode: '320500' }])
  })

  it('rejects each bad record by itself, naming index and field and never a value', async () => {
    const good = await report('withoutPassword', { serialNo: 'C-1' })
    const bad = [
      { ...good, scene: '随便' },
      { ...good, idNo: '110101199003071234' },
      { ...good, idNo: '110101199003071233' },
      { ...good, name: '张三' },
      { ...good, accessNo: '010932050002' },
      { ...good, state: '大概' },
      { ...good, authTime: '2027-01-01 00:00:00' },
      { ...good, more: 'x' },
    ]
    const { accepted, rejected } = await send([good, ...bad])
    expect(accepted).toBe('1')
    expect(rejected.map(({ index, field }) => [index, field])).toEqual([
      ['1', 'scene'],
      ['2', 'idNo'],
      ['3', 'idNo'],
      ['4', 'idNo'],
      ['5', 'accessNo'],
      ['6', 'state'],
      ['7', 'authTime'],
      ['8', 'more'],
    ])
    expect(JSON.stringify(rejected)).not.toMatch(/张三|110101|随便|大概/)
  })

  it('keeps id number and name sealed', async () => {
    const { name, idNo } = platform.citizen('withoutPassword')
    const rows = JSON.stringify(await stored(await platform.session('withoutPassword')))
    expect(rows).not.toContain(name)
    expect(rows).not.toContain(idNo)
  })
})

describe('使用明细', () => {
  it('reads on page by page, newest first, each record once, also while new ones come', async () => {
    const session = await platform.session('manyMonths')
    const first = await list(session)
    expect(first.records).toHaveLength(20)
    await send(await report('manyMonths', { serialNo: 'D-1' }))
    const second = await list(session, first.next)
    expect(second.records).toHaveLength(7)
    expect(second).not.toHaveProperty('next')
    const all = [...first.records, ...second.records]
    expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(27)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
    expect((await list(session)).records[0]).toMatchObject({
      place: '示例市政务服务中心',
      title: '就业登记',
      way: '扫码认证',
      sceneCode: '02',
      state: 'succeeded',
      stateWord: '成功',
    })
  })

  it('reads on within one second too', async () => {
    const session = await platform.session('suspendedCard')
    await send(
      await Promise.all(Array.from({ length: 25 }, (_, index) => report('suspendedCard', { serialNo: `E-${index}` }))),
    )
    const first = await list(session)
    const second = await list(session, first.next)
    expect(new Set([...first.records, ...second.records].map(({ recordId }) => recordId)).size).toBe(25)
  })
})

describe('a desk that returns nothing', () => {
  const missing = async () => (await platform.open('records/missing', desk, {})).records

  it('is told what it owes half an hour after each use, until it has returned the record', async () => {
    const holder = (await platform.holders.findByIdNo(platform.citizen('doubleSurname').idNo))!
    const authTime = beijingTime(platform.clock.at)
    const owed = { authTime, credentialType: '电子社会保障卡二维码扫码认证', scene: '人力资源和社会保障应用/就业登记' }
    await platform.uses.write({
      kind: 'credential',
      flow: 'identityCode',
      holder,
      channel: await platform.channel(desk),
      scene: '人社服务/就业登记',
      at: platform.clock.at,
      outcome: 'seen',
      fields: ['name'],
    })
    const before = await missing()
    platform.clock.forward(30 * 60 + 1)
    expect(await missing()).toEqual([owed, ...before])
    expect(
      (await send(await report('doubleSurname', { serialNo: 'F-1', authTime, handledTime: authTime }))).accepted,
    ).toBe('1')
    expect(await missing()).toEqual(before)
  })
})

describe('collecting (decision 0064)', () => {
  const sources = async (session: Session) => (await platform.page('consents/list', session, {})).sources

  it('ends at the very next report when its holder stops it, keeps nothing, and goes on when they say so', async () => {
    const session = await platform.session('doubleSurname')
    const first = await report('doubleSurname', { serialNo: 'C-1' })
    expect(await send(first)).toEqual({ accepted: '1', rejected: [] })
    const [source] = await sources(session)
    expect(source).toMatchObject({ kinds: ['credential'], way: 'system', state: 'agreed' })
    const { systemNo } = source!
    await platform.page('consents/decide', session, { systemNo, decision: 'withdrawn' })
    platform.clock.forward(60)
    const second = await report('doubleSurname', { serialNo: 'C-2' })
    expect(await send(second)).toEqual({
      accepted: '0',
      rejected: [{ index: '0', field: 'idNo', reason: '持卡人已停止本系统提供用卡记录' }],
    })
    expect((await platform.open('records/errors', desk, { kind: 'credential' })).errors).not.toContainEqual(
      expect.objectContaining({ field: 'idNo' }),
    )
    expect(await sources(session)).toMatchObject([{ systemNo, state: 'withdrawn' }])
    await platform.page('consents/decide', session, { systemNo, decision: 'agreed' })
    expect(await send(second)).toEqual({ accepted: '1', rejected: [] })
  })

  it('is nobody’s to decide of a system that brought nothing of them', async () => {
    const { channelNo: systemNo } = await platform.channel('示例图书馆服务台')
    const session = await platform.session('doubleSurname')
    await expect(platform.page('consents/decide', session, { systemNo, decision: 'withdrawn' })).rejects.toMatchObject({
      reason: 'GRANT_UNKNOWN',
    })
  })
})
