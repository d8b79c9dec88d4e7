// @vitest-environment happy-dom
import { platform, resetPlatform } from '@one-card/shell/testing'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Detail } from '../record.ts'
import ReceiptRow from './ReceiptRow.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const receiptNo = '20260316094218073355'
let row: VueWrapper

beforeEach(() => {
  resetPlatform()
  // A document without a screen draws nothing.
  const paper = new Proxy({}, { get: () => () => undefined, set: () => true })
  vi.stubGlobal('Path2D', class {})
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(paper as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((then) => then(new Blob(['png'])))
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AA==')
})
afterEach(() => {
  row.unmount()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function save(): Promise<string> {
  const record = { place: '示例便利店', title: '日用购物', amount: '12.00', stateWord: '成功', at: '2026-03-16 09:42' }
  row = mount(ReceiptRow, {
    attachTo: document.body,
    props: { receipt: { receiptNo, path: '/verify/?no=1' }, record: record as Detail },
  })
  await row.find('button').trigger('click')
  await vi.dynamicImportSettled()
  await flushPromises()
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent!.trim() === '保存为图片')!
  button.click()
  await flushPromises()
  return document.body.textContent!
}

it('is kept by the host, and says so', async () => {
  const kept: string[] = []
  platform.savePicture = async (name) => void kept.push(name)
  expect(await save()).toContain('图片已保存')
  expect(kept).toEqual([`电子收据${receiptNo}.png`])
  expect(document.querySelector('img.picture')).toBeNull()
})

it('says where the host kept nothing', async () => {
  platform.savePicture = async () => {
    throw new Error('denied')
  }
  expect(await save()).toContain('您可以截屏')
})

it('is shown to be pressed long where the host keeps no pictures', async () => {
  expect(await save()).toContain('请长按下面的图片')
  expect(document.querySelector('img.picture')!.getAttribute('src')).toMatch(/^data:image\/png/)
})
