// @vitest-environment happy-dom
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CallLost, platform, resetPlatform, setFirstView } from '@one-card/shell/testing'
import RecordsPage from './RecordsPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const record = (at: string, state = 'succeeded') => ({
  recordId: at,
  kind: 'credential',
  title: '扫码认证',
  scene: '养老保险参保登记',
  sceneCode: '02',
  place: '苏州市社会保险经办中心',
  at,
  state,
  stateWord: state === 'succeeded' ? '成功' : '办理中',
})
const month = (name: string, count: string) => ({
  month: name,
  count,
  paid: '0.00',
  refunded: '0.00',
  received: '0.00',
})
const page = (records: object[], more: object = {}) => ({ records, months: [], ...more })

function list(mode: Mode = 'standard', kind = '') {
  return mount(RecordsPage, {
    props: { kind },
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
}

async function press(view: ReturnType<typeof list>, words: string) {
  await view
    .findAll('button')
    .find((each) => each.text().includes(words))!
    .trigger('click')
  await flushPromises()
}

const headings = (view: ReturnType<typeof list>) => view.findAll('h2').map((each) => each.text())

beforeEach(() => {
  resetPlatform({
    records: page([record('2026-03-18 10:26:35', 'pending'), record('2026-02-03 09:00:00')], {
      months: [month('2026-03', '1'), month('2026-02', '1')],
    }),
  })
  platform.answer = () => {
    throw new CallLost()
  }
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

describe('the list', () => {
  it('says of each use what, where, what for, when and how it went', () => {
    const row = list().find('li').text()
    for (const fact of ['扫码认证', '苏州市社会保险经办中心', '养老保险参保登记', '18日 10:26', '办理中'])
      expect(row).toContain(fact)
  })

  it('stands under its months, newest first, each with what it came to', () => {
    const view = list()
    expect(headings(view)).toEqual(['2026年3月', '2026年2月'])
    expect(view.text()).toContain('共 1 条')
  })

  it('has a tab for all and for each kind, which asks for its own records', async () => {
    const view = list()
    expect(view.findAll('[role="tab"]').map((each) => each.text())).toEqual([
      '全部',
      '办事凭证',
      '支付结算',
      '待遇发放',
      '信息授权',
    ])
    platform.answer = () => page([])
    await press(view, '信息授权')
    expect(platform.params).toEqual([{ kind: 'consent' }])
    expect(view.text()).toContain('暂无信息授权记录')
  })

  it('begins with the kind that its address names', async () => {
    platform.answer = () => page([record('2026-01-01 08:00:00')])
    const view = list('standard', 'credential')
    await flushPromises()
    expect(platform.params).toEqual([{ kind: 'credential' }])
    expect(headings(view)).toEqual(['2026年1月'])
  })

  it('opens a record by a tap', async () => {
    await list().find('li button').trigger('click')
    expect(platform.opened).toEqual(['usage-records records/2026-03-18 10:26:35'])
  })

  it('reads on from where the platform said, and says when there is no more', async () => {
    setFirstView('records', page([record('2026-03-18 10:26:35')], { next: 'cursor' }))
    platform.answer = () => page([record('2026-01-01 08:00:00')])
    const view = list()
    await press(view, '查看更早的记录')
    expect(platform.params).toEqual([{ before: 'cursor' }])
    expect(headings(view)).toEqual(['2026年3月', '2026年1月'])
    expect(view.text()).toContain('没有更早的记录了')
  })

  it('keeps what it shows when the network is away, and says so', async () => {
    setFirstView('records', page([record('2026-03-18 10:26:35')], { next: 'cursor' }))
    const view = list()
    await press(view, '查看更早的记录')
    expect(view.text()).toContain('网络不通，请稍后重试')
    expect(view.findAll('li')).toHaveLength(1)
    platform.answer = () => page([])
    await press(view, '查看更早的记录')
    expect(view.text()).not.toContain('网络不通')
  })

  it('of another kind that did not come offers to ask again', async () => {
    const view = list()
    await press(view, '支付结算')
    expect(view.text()).toContain('网络不通')
    platform.answer = () => page([record('2026-01-01 08:00:00')])
    await press(view, '重试')
    expect(headings(view)).toContain('2026年1月')
  })

  it('is read anew when the citizen comes back', async () => {
    const view = list()
    platform.answer = () => page([record('2026-03-19 08:00:00'), record('2026-03-18 10:26:35', 'succeeded')])
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    expect(view.findAll('li').map((row) => /成功|办理中/.exec(row.text())![0])).toEqual(['成功', '成功', '成功'])
  })

  it('stands as it was when the citizen returns from a record', async () => {
    const first = list()
    platform.answer = () => page([record('2026-01-01 08:00:00')])
    await press(first, '办事凭证')
    first.unmount()
    expect(headings(list())).toEqual(['2026年1月'])
  })

  it('says that there is nothing yet, and how to begin', async () => {
    setFirstView('records', page([]))
    const view = list()
    expect(view.text()).toContain('暂无使用记录')
    await press(view, '出示身份码')
    expect(platform.opened).toEqual(['ecard-code'])
  })
})

describe('the list in elderly mode', () => {
  it('shows one month and offers the others by name', async () => {
    const view = list('elderly')
    expect(headings(view)).toEqual(['3月的记录'])
    expect(view.find('li').text()).toContain('3月18日 10:26')
    await press(view, '查看2月的记录')
    expect(headings(view)).toEqual(['2月的记录'])
    await press(view, '返回3月的记录')
    expect(headings(view)).toEqual(['3月的记录'])
  })

  it('goes on to an older month that it had to read first', async () => {
    setFirstView('records', page([record('2026-03-18 10:26:35')], { next: 'cursor' }))
    platform.answer = () => page([record('2026-01-01 08:00:00')])
    const view = list('elderly')
    await press(view, '查看更早的记录')
    expect(headings(view)).toEqual(['1月的记录'])
  })

  it('stays in a month that turned out to be longer', async () => {
    setFirstView('records', page([record('2026-03-18 10:26:35')], { next: 'cursor' }))
    platform.answer = () => page([record('2026-03-01 08:00:00'), record('2026-01-01 08:00:00')])
    const view = list('elderly')
    await press(view, '查看更早的记录')
    expect(view.findAll('li')).toHaveLength(2)
    expect(view.text()).toContain('查看1月的记录')
  })
})
