// @vitest-environment happy-dom
import { providePreferences } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { platform, resetPlatform } from '@one-card/shell/testing'
import SearchPage from './SearchPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const setMode = vi.fn()
const service = {
  kind: 'service',
  place: 'national-zone/services/A02RLZYSHBZ0202',
  title: '个人参保证明查询打印',
  note: '全国 · 人社服务',
}
const mode = { kind: 'mode', place: '', title: '切换到适老模式', note: '文字更大' }

function search() {
  return mount(SearchPage, { global: { plugins: [(app) => providePreferences(app, { setMode })] } })
}

async function type(page: ReturnType<typeof search>, text: string): Promise<void> {
  await page.find('input').setValue(text)
  vi.advanceTimersByTime(250)
  await flushPromises()
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  setMode.mockClear()
  resetPlatform()
  platform.answer = () => ({ found: [service] })
})
afterEach(() => vi.useRealTimers())

it('asks once the citizen rests, and leads to what was found', async () => {
  const page = search()
  await page.find('input').setValue('c')
  await type(page, 'canbao')
  expect(platform.params).toEqual([{ text: 'canbao' }])
  expect(page.find('a[href="/h5/national-zone/services/A02RLZYSHBZ0202"]').text()).toContain('个人参保证明查询打印')
  expect(page.find('[role=status]').text()).toBe('找到 1 条')
})

it('says that nothing is just so, and that nothing is near', async () => {
  platform.answer = () => ({ found: [service], nearly: 'yes' })
  const page = search()
  await type(page, 'canbap')
  expect(page.find('[role=status]').text()).toBe('没有完全一致的，您要找的是不是：')
  platform.answer = () => ({ found: [] })
  await type(page, '亚特兰蒂斯')
  expect(page.find('[role=status]').text()).toContain('没有找到“亚特兰蒂斯”')
})

it('changes to 适老模式 at a tap', async () => {
  platform.answer = () => ({ found: [mode] })
  const page = search()
  await type(page, '长辈版')
  await page.find('button.row').trigger('click')
  expect(setMode).toHaveBeenCalledWith('elderly')
})

it('keeps on the phone what led somewhere, offers it again, and clears it at a tap', async () => {
  const page = search()
  await type(page, 'canbao')
  await page.find('a.row').trigger('click')
  await page.find('input').setValue('')
  const rows = () => page.findAll('button.row').map((row) => row.text())
  expect(rows()[0]).toBe('canbao')
  await page.findAll('button.row').at(-1)!.trigger('click')
  expect(rows()).toEqual([])
  expect(localStorage.length).toBe(0)
})

it('says that the platform was not reached', async () => {
  platform.online = false
  const page = search()
  await type(page, 'canbao')
  expect(page.find('[role=status]').text()).toBe('网络不畅，请稍后再试')
})
