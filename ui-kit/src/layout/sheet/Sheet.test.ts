// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { providePreferences } from '../../preferences.ts'
import Sheet from './Sheet.vue'

let behind: HTMLButtonElement
let sheet: VueWrapper

beforeEach(() => {
  document.body.innerHTML = '<main><button>打开</button></main><div id="app"></div>'
  behind = document.querySelector('main button')!
  behind.focus()
})
afterEach(() => sheet.unmount())

const settled = async () => {
  for (let i = 0; i < 4; i++) await nextTick()
}
const afterTimers = () => new Promise((resolve) => setTimeout(resolve))
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')!

async function open(props: Record<string, unknown> = {}) {
  sheet = mount(Sheet, {
    attachTo: '#app',
    props: { open: false, title: '说明', ...props },
    slots: { default: '<a href="#terms">条款</a>' },
    global: { plugins: [(app) => providePreferences(app, { mode: () => 'standard', setMode: () => undefined })] },
  })
  await sheet.setProps({ open: true })
  await settled()
}

it('is a named dialog under the body that takes the focus and hides the page behind it', async () => {
  await open()
  expect(document.getElementById('app')!.contains(dialog())).toBe(false)
  expect(document.getElementById(dialog().getAttribute('aria-labelledby')!)!.textContent).toBe('说明')
  expect(document.activeElement).toBe(dialog())
  expect(document.querySelector('main')!.getAttribute('aria-hidden')).toBe('true')
  expect(document.body.style.overflow).toBe('hidden')
})

it('gives the page and the focus back when it closes', async () => {
  await open()
  await sheet.setProps({ open: false })
  await afterTimers()
  expect(document.querySelector('main')!.hasAttribute('aria-hidden')).toBe(false)
  expect(document.activeElement).toBe(behind)
  expect(document.body.style.overflow).toBe('')
})

it('goes with its page, and leaves nothing behind', async () => {
  await open()
  sheet.unmount()
  await afterTimers()
  expect(dialog()).toBeNull()
  expect(document.querySelector('main')!.hasAttribute('aria-hidden')).toBe(false)
  expect(document.body.style.overflow).toBe('')
})

it('asks to be closed by its button, the scrim and Escape', async () => {
  await open()
  dialog().querySelector('button')!.click()
  document.querySelector<HTMLElement>('.scrim')!.click()
  dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(sheet.emitted('closed')).toHaveLength(3)
})

it('stays until it is answered where it cannot be closed', async () => {
  await open({ closable: false })
  expect(dialog().querySelector('button')).toBeNull()
  document.querySelector<HTMLElement>('.scrim')!.click()
  dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(sheet.emitted('closed')).toBeUndefined()
})
