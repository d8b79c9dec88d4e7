// @vitest-environment happy-dom
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CallLost, platform, resetPlatform, setFirstView } from '@one-card/shell/testing'
import RecordsPage from './RecordsPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const record = (authTime: string, state = 'succeeded') => ({
  recordId: authTime,
  credentialType: '02',
  credentialTypeLabel: '电子社会保障卡二维码扫码认证',
  scene: '人力资源和社会保障应用/养老保险参保登记',
  sceneCode: '02',
  place: '苏州市社会保险经办中心',
  authTime,
  state,
})

function list(mode: Mode = 'standard') {
  return mount(RecordsPage, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
}

async function press(page: ReturnType<typeof list>, words: string) {
  await page
    .findAll('button')
    .find((each) => each.text().includes(words))!
    .trigger('click')
  await flushPromises()
}

const headings = (page: ReturnType<typeof list>) =>
  page
    .findAll('h2')
    .map((each) => each.text())
    .filter((text) => text !== '办事凭证')

beforeEach(() => {
  resetPlatform({ records: { records: [record('2026-03-18 10:26:35', 'pending'), record('2026-02-03 09:00:00')] } })
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

  it('stands under its months, newest first, beneath a heading and not a lone tab', () => {
    const page = list()
    expect(headings(page)).toEqual(['2026年3月', '2026年2月'])
    expect([page.find('h1').text(), page.find('h2').text()]).toEqual(['使用明细', '办事凭证'])
    expect(page.find('[role="tab"]').exists()).toBe(false)
  })

  it('reads on from where the platform said, and says when there is no more', async () => {
    setFirstView('records', { records: [record('2026-03-18 10:26:35')], next: 'cursor' })
    platform.answer = () => ({ records: [record('2026-01-01 08:00:00')] })
    const page = list()
    await press(page, '查看更早的记录')
    expect(platform.params).toEqual([{ kind: 'credential', before: 'cursor' }])
    expect(headings(page)).toEqual(['2026年3月', '2026年1月'])
    expect(page.text()).toContain('没有更早的记录了')
  })

  it('counts no month that may have more', () => {
    setFirstView('records', { records: [record('2026-03-18 10:26:35')], next: 'cursor' })
    expect(list().text()).not.toContain('共 1 条')
  })

  it('keeps what it shows when the network is away, and says so', async () => {
    setFirstView('records', { records: [record('2026-03-18 10:26:35')], next: 'cursor' })
    const page = list()
    await press(page, '查看更早的记录')
    expect(page.text()).toContain('网络不通，请稍后重试')
    expect(page.findAll('li')).toHaveLength(1)
    platform.answer = () => ({ records: [] })
    await press(page, '查看更早的记录')
    expect(page.text()).not.toContain('网络不通')
  })

  it('is read anew when the citizen comes back', async () => {
    const page = list()
    platform.answer = () => ({ records: [record('2026-03-19 08:00:00'), record('2026-03-18 10:26:35', 'succeeded')] })
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    expect(page.findAll('li').map((row) => /成功|办理中/.exec(row.text())![0])).toEqual(['成功', '成功', '成功'])
  })

  it('says that there is nothing yet, and how to begin', async () => {
    setFirstView('records', { records: [] })
    const page = list()
    expect(page.text()).toContain('暂无办事凭证记录')
    await press(page, '出示身份码')
    expect(platform.opened).toEqual(['ecard-code'])
  })
})

describe('the list in elderly mode', () => {
  it('shows one month and offers the others by name', async () => {
    const page = list('elderly')
    expect(headings(page)).toEqual(['3月的记录'])
    expect(page.find('li').text()).toContain('3月18日 10:26')
    await press(page, '查看2月的记录')
    expect(headings(page)).toEqual(['2月的记录'])
    await press(page, '返回3月的记录')
    expect(headings(page)).toEqual(['3月的记录'])
  })

  it('goes on to an older month that it had to read first', async () => {
    setFirstView('records', { records: [record('2026-03-18 10:26:35')], next: 'cursor' })
    platform.answer = () => ({ records: [record('2026-01-01 08:00:00')] })
    const page = list('elderly')
    await press(page, '查看更早的记录')
    expect(headings(page)).toEqual(['1月的记录'])
  })

  it('stays in a month that turned out to be longer', async () => {
    setFirstView('records', { records: [record('2026-03-18 10:26:35')], next: 'cursor' })
    platform.answer = () => ({ records: [record('2026-03-01 08:00:00'), record('2026-01-01 08:00:00')] })
    const page = list('elderly')
    await press(page, '查看更早的记录')
    expect(page.findAll('li')).toHaveLength(2)
    expect(page.text()).toContain('查看1月的记录')
  })
})
