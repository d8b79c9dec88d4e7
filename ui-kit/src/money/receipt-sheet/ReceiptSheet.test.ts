// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { h } from 'vue'
import ReceiptSheet from './ReceiptSheet.vue'

let sheet: VueWrapper
afterEach(() => sheet.unmount())

async function open(slots: object = {}) {
  sheet = mount(ReceiptSheet, {
    attachTo: document.body,
    props: { open: true, receiptNo: '20260316094218073355', path: '/verify/?no=1&sign=2' },
    slots: slots as never,
  })
  await vi.dynamicImportSettled()
  await flushPromises()
}

it('shows a square of the page that checks it, its number in fours, and the way there', async () => {
  await open()
  expect(document.querySelector('[role=img][aria-label=收据二维码]')).not.toBeNull()
  expect(document.body.textContent).toContain('收据号 2026 0316 0942 1807 3355')
  expect(document.querySelector('a.link')!.getAttribute('href')).toBe('/verify/?no=1&sign=2')
})

it('hands its square to what else can be done with it', async () => {
  let given: HTMLElement | null = null
  await open({
    default: ({ square }: { square: HTMLElement | null }) => {
      given = square
      return h('p', '保存为图片')
    },
  })
  expect(document.body.textContent).toContain('保存为图片')
  expect(given!.querySelector('path.dark')).not.toBeNull()
})

it('asks to be closed', async () => {
  await open()
  document.querySelector<HTMLElement>('.close')!.click()
  expect(sheet.emitted('closed')).toHaveLength(1)
})
