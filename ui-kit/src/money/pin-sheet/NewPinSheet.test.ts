// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { providePreferences } from '../../preferences.ts'
import NewPinSheet from './NewPinSheet.vue'

let sheet: VueWrapper
const settled = async () => {
  for (let i = 0; i < 4; i++) await nextTick()
}
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')!
const tap = async (digits: string) => {
  for (const digit of digits)
    [...dialog().querySelectorAll<HTMLElement>('.key')].find((key) => key.textContent === digit)!.click()
  await settled()
}

beforeEach(async () => {
  sheet = mount(NewPinSheet, {
    attachTo: document.body,
    props: { open: true },
    global: { plugins: [(app) => providePreferences(app, {})] },
  })
  await settled()
})
afterEach(() => {
  sheet.unmount()
  document.body.innerHTML = ''
})

it('hands out a password typed twice alike, once', async () => {
  await tap('135792')
  expect(dialog().textContent).toContain('请再输入一次')
  expect(sheet.emitted('entered')).toBeUndefined()
  await tap('135792')
  expect(sheet.emitted('entered')).toEqual([['135792']])
})

it('begins again after two that differ, and says so', async () => {
  await tap('135792')
  await tap('135793')
  expect(dialog().textContent).toContain('两次输入的不一样')
  await tap('246801')
  await tap('246801')
  expect(sheet.emitted('entered')).toEqual([['246801']])
})

it('leaves no digit in the page', async () => {
  const page = () => dialog().outerHTML
  await tap('33')
  const other = page()
  const back = [...dialog().querySelectorAll<HTMLElement>('.key')].at(-1)!
  back.click()
  back.click()
  await tap('77')
  expect(page()).toBe(other)
})
