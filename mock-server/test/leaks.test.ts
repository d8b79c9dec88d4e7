import { openRecordFile } from '@one-card/channel-sdk/node'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partnerReviews } from '../src/domains/sharing/partners/index.ts'
import { demoPassword } from '../src/worlds/money/demo-password.ts'
import { benefitRecord } from './benefit-record.ts'
import { shop } from './money.ts'
import { openPage } from './page-session.ts'
import { metricsToken, startPlatform, type TestPlatform } from './platform.ts'
import { postBytes } from './post.ts'

/**
 * Whatever leaves the platform beside its answers: exports of a holder, files for partners, the log at its most talkative, metrics.
 * One holder walks through every kind of flow, the refused and the broken ones too; then all of it is read for what is theirs.
 */
const payer = 'manyMonths'
const desk = '示例服务大厅窗口'
const partner = '示例社会保险经办窗口'
const office = '示例待遇发放系统'
const scene = '政务服务应用/居住证办理'

let platform: TestPlatform
let token = ''
const codes: string[] = []
const left = new Map<string, string>()

/** Personal fields, keys, and what opens something, of all the world. */
function secrets(): [what: string, value: string][] {
  const people = platform.world.citizens.flatMap((citizen) =>
    (['name', 'idNo', 'mobile', 'cardNo', 'bankCard'] as const).map((what): [string, string] => [what, citizen[what]]),
  )
  const keys = platform.world.channels.flatMap(({ sm4Key, privateKey }): [string, string][] => [
    ['sm4Key', sm4Key],
    ['privateKey', privateKey],
  ])
  const opens: [string, string][] = [
    ['token', token],
    ['password', demoPassword.digits],
    ...codes.map((code): [string, string] => ['code', code]),
  ]
  return [...people, ...keys, ...opens].filter(([, value]) => value !== '')
}

/** As it stands there, and as JSON, an address and a PDF write it. */
function leaksIn(text: string): string[] {
  const unescape = (pattern: RegExp) => (read: string) =>
    read.replace(pattern, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  const readings = [
    text,
    unescape(/\\u([0-9a-f]{4})/gi)(text),
    unescape(/([0-9a-f]{4})/g)(text),
    unescape(/([0-9a-f]{2})/g)(text),
    text.replace(/(%[0-9a-f]{2})+/gi, (each) => Buffer.from(each.replaceAll('%', ''), 'hex').toString()),
  ].map((read) => read.toLowerCase())
  return secrets().flatMap(([what, value]) =>
    readings.some((read) => read.includes(value.toLowerCase())) ? [what] : [],
  )
}

beforeAll(async () => {
  platform = await startPlatform()
  await platform.worker.prepare()
  const { name, idNo, mobile } = platform.citizen(payer)
  const issued = await platform.token({ page: 'national-zone', authLevel: '3' })
  token = issued.token
  const { client } = await openPage(platform, issued.url)

  const { code } = await platform.caller('示例市民App').call('ecode/generate', { token, codeType: 'identity' })
  codes.push(code)
  await platform.caller(desk).call('ecode/decode', { code, scene })
  await platform
    .caller(desk)
    .call('ecode/decode', { code, scene })
    .catch(() => undefined)

  const { orderNo } = await platform.caller(shop).call('order/create', {
    merchantOrderNo: 'LEAK',
    merchantId: '101001',
    subject: '示例保温杯',
    amount: '19.90',
    scene: '其他业务领域应用/网上购物',
  })
  const { payee, toPay: amount } = await client.call('order/view', { orderNo })
  const tap = { orderNo, payee, amount, methodId: 'card' }
  await client.call('order/pay', { ...tap, tapKey: 'one', password: '000000' }).catch(() => undefined)
  await client.call('order/pay', { ...tap, tapKey: 'two', password: demoPassword.digits })
  await platform.worker.runDue()

  const { channelNo } = platform.keySetOf(office)
  await platform.caller(office).call('records/benefit', {
    record: [benefitRecord(channelNo, 'LEAK-1', platform.citizen(payer))],
  })
  const asked = { name, idNo, items: ['benefitRecords' as const], matter: '补贴发放', purpose: '核对补贴' }
  const { grantNo } = await platform.caller(partner).call('query-grant/request', { ...asked, period: 'days-30' })
  await client.call('query-grants/decide', { grantNo, decision: 'agreed' })
  const share = {
    kind: 'benefit' as const,
    fields: ['subjectItem', 'amount'],
    purpose: '核对补贴',
    period: 'days-30' as const,
  }
  const { applicationNo } = await platform.caller(partner).call('partner-share/apply', share)
  await partnerReviews({ db: platform.store.db, role: 'national', now: () => platform.clock.at }).decide(
    applicationNo,
    'approve',
    { who: '李工', why: '与用途相符' },
  )
  const file = await platform
    .caller(partner)
    .call('partner-share/file', { applicationNo, day: '2026-11-22', form: 'csv' })
  left.set('a partner’s file', file.content)

  // What is refused, what is no call at all, and what the database fails at.
  await platform.token({ name, idNo: '110101199003070011' }).catch(() => undefined)
  await postBytes(`${platform.origin}/open/v1/user-token/issue`, JSON.stringify({ name, idNo, mobile })).catch(
    () => undefined,
  )
  await postBytes(`${platform.origin}/open/v1/user-token/issue`, `{"name":"${name}","idNo":"${idNo}"`).catch(
    () => undefined,
  )
  await fetch(`${platform.origin}/h5/ecard-code/?token=${token}x&name=${encodeURIComponent(name)}&idNo=${idNo}`)
  await fetch(`${platform.origin}/nowhere/${idNo}`)
  await platform.store.db.execute(sql`ALTER TABLE use_record RENAME TO use_record_away`)
  await client.call('records/list', {}).catch(() => undefined)
  await platform
    .caller(office)
    .call('records/benefit', {
      record: [benefitRecord(channelNo, 'LEAK-2', platform.citizen(payer))],
    })
    .catch(() => undefined)
  await platform.store.db.execute(sql`ALTER TABLE use_record_away RENAME TO use_record`)

  for (const form of ['csv', 'pdf'] as const)
    left.set(form.toUpperCase(), (await client.call('records/export', { form })).content)
  left.set('the log', platform.log())
  const metrics = await fetch(`${platform.origin}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  left.set('metrics', await metrics.text())
}, 120_000)
afterAll(() => platform.close())

describe('what is personal, and what opens something', () => {
  it.each(['a partner’s file', 'CSV', 'PDF', 'the log', 'metrics'])('stands nowhere in %s', (where) => {
    expect(leaksIn(left.get(where)!)).toEqual([])
  })

  it('is found in each of the ways in which it could be written', () => {
    const { name, idNo } = platform.citizen(payer)
    const hex = (text: string) => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'))
    for (const text of [
      `{"a":"${name}"}`,
      hex(name)
        .map((each) => `\\u${each}`)
        .join(''),
      encodeURIComponent(name),
      `<${hex(name).join('')}> Tj`,
    ])
      expect(leaksIn(text)).toContain('name')
    expect(leaksIn(`GET /h5/?idNo=${idNo}`)).toEqual(['idNo'])
    expect(leaksIn(`/F2 11 Tf <${Buffer.from(idNo).toString('hex')}> Tj`)).toEqual(['idNo'])
  })

  it('stands there masked or sealed: the flows left something everywhere', () => {
    expect(left.get('CSV')).toContain('示例惠民网上商城')
    expect(left.get('PDF')).toContain('%PDF')
    expect(left.get('the log')).toContain('"code":"42P01"')
    expect(left.get('metrics')).toContain('one_card_faults_total 2')
    const { channelNo, sm4Key, privateKey } = platform.keySetOf(partner)
    const keys = { channelNo, sm4Key, privateKey, platformPublicKey: platform.platformKeys.publicKey }
    expect(openRecordFile(new TextEncoder().encode(left.get('a partner’s file')), keys)).toMatchObject({
      csv: expect.stringContaining('基本养老金'),
    })
  })
})
