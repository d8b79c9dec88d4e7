import { creditCodeWithCheck } from '@one-card/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { merchantRegistrations } from '../mock-server/src/domains/money/merchant-registrations/index.ts'
import { moneyPlatform, shop } from '../mock-server/test/money.ts'
import { merchantAct } from './merchant-acts.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>
let channel: string[]
beforeAll(async () => {
  platform = await moneyPlatform()
  channel = ['--channel', platform.world.channels.find(({ name }) => name === shop)!.channelNo]
}, 60_000)
afterAll(() => platform.store.close())

const by = ['--who', '张工', '--why', '申请表第3项']
const name = '示例新区图书有限公司'
const licence = ['--credit-code', creditCodeWithCheck('91320500MA0000001'), '--evidence', '营业执照']
const shopOf = (more: Record<string, string> = {}) =>
  Object.entries({ '--name': name, '--region': '320500', '--scene': '99', ...more }).flat()

async function typed(...args: string[]): Promise<string> {
  const printed: string[] = []
  await merchantAct(args)(merchantRegistrations(platform.deps), (text) => void printed.push(text))
  return printed.join('\n')
}
const apply = async (more: Record<string, string> = {}) =>
  (await typed('apply', ...channel, ...licence, ...shopOf(more), ...by)).replace(/\D/g, '')
const review = (no: string, ...more: string[]) => typed('review', '--application', no, ...more, ...by)

describe('a merchant', () => {
  it('is paid from the moment its name was read off its licence, and until it is stopped', async () => {
    const no = await apply()
    expect(await review(no)).toContain(name)
    await expect(review(no, '--approve', '--name-seen', '示例新区图书公司')).rejects.toThrow('从第 7 个字起不同')
    const merchantId = (await review(no, '--approve', '--name-seen', name)).replace('商户ID ', '')
    expect(merchantId).toMatch(/^\d{6}$/)
    await expect(review(no, '--approve', '--name-seen', name)).rejects.toThrow('名称相同')
    await expect(review(no, '--refuse')).rejects.toThrow('已经办结')

    const session = await platform.session()
    const { orderNo } = await platform.order({ merchantId })
    expect(await platform.view(orderNo, session)).toMatchObject({ payee: name })
    await platform.pay(orderNo, session)
    expect(await platform.query(orderNo, shop)).toMatchObject({ state: 'paid' })
    expect(await platform.bookFaults()).toEqual([])

    const waiting = await platform.order({ merchantId, amount: '3.21' })
    const { code } = await platform.open('merchant-code/create', shop, {
      merchantId,
      scene: '其他业务领域应用/网上购物',
    })
    await typed('stop', '--merchant', merchantId, ...by)
    await expect(platform.order({ merchantId })).rejects.toMatchObject({ reason: 'MERCHANT_STOPPED' })
    await expect(platform.confirm(waiting.orderNo, session)).rejects.toMatchObject({ reason: 'MERCHANT_STOPPED' })
    await expect(platform.page('merchant-code/view', session, { code })).rejects.toMatchObject({
      reason: 'MERCHANT_STOPPED',
    })
    await expect(typed('stop', '--merchant', merchantId, ...by)).rejects.toThrow('当前状态为 stopped')
    await typed('resume', '--merchant', merchantId, ...by)
    await platform.pay(waiting.orderNo, session)
    expect(JSON.parse(await typed('show', '--merchant', merchantId))).toMatchObject({
      name,
      state: 'active',
      acts: [
        { act: 'stop', who: '张工' },
        { act: 'resume', why: '申请表第3项' },
      ],
    })
    expect(await typed('list')).toContain(`${merchantId}  active  ${channel[1]}  ${name}`)
  })

  it('that was refused gets no number', async () => {
    const no = await apply({ '--name': '示例未通过商行' })
    await review(no, '--refuse')
    expect(await typed('review')).toContain(`${no}  refused  ${channel[1]}  示例未通过商行`)
    expect(await typed('list')).not.toContain('示例未通过商行')
  })

  it('of two applications under one name at one moment is registered once', async () => {
    const same = { '--name': '示例同名书店' }
    const [one, other] = [await apply(same), await apply(same)]
    const approve = (no: string) => review(no, '--approve', '--name-seen', same['--name'])
    const done = await Promise.allSettled([approve(one), approve(other)])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each<[string, Record<string, string>, string]>([
    ['without a name', { '--name': '' }, '全称'],
    ['with a name that is none', { '--name': '商' }, '全称'],
    ['with something unseen in its name', { '--name': '示例\u200b书店' }, 'U+200B 零宽空格'],
    ['with a name longer than table C.4 has it', { '--name': '示'.repeat(121) }, '120'],
    ['with a blank behind its name', { '--name': '示例书店 ' }, '前后不能有空格'],
    ['with the name of another, in other widths', { '--name': '示例 惠民网上商城' }, '101001'],
    ['with a code that fails its check digit', { '--credit-code': '91320500MA0000001X' }, '统一社会信用代码'],
    ['with no region', { '--region': '苏州' }, '行政区划代码'],
    ['with a scene outside table C.7', { '--scene': '77' }, '表 C.7'],
    ['with a scene that its system may not use', { '--scene': '03' }, '登记的范围'],
    ['told without TLS', { '--callback': 'http://books.example.cn/' }, 'HTTPS'],
    ['of a system that is not there', { '--channel': '999999999999' }, '没有编号为'],
  ])('%s is not taken', async (_how, odd, words) => {
    await expect(apply(odd)).rejects.toThrow(words)
  })

  it('is not taken without papers, or from nobody for no reason', async () => {
    await expect(typed('apply', ...channel, ...licence.slice(0, 2), ...shopOf(), ...by)).rejects.toThrow('--evidence')
    await expect(typed('apply', ...channel, ...licence, ...shopOf())).rejects.toThrow('--who')
  })
})

it.each([[[]], [['toString']], [['list', '--merchnt', '1']]])('says how it is used for %j', (args) => {
  expect(() => merchantAct(args)).toThrow('npm run merchant -- <动作>')
})
