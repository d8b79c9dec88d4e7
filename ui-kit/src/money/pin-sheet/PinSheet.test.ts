// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { holderPrompt, refusals } from '@one-card/prompts'
import { mount, type VueWrapper } from '@vue/test-utils'
import fc from 'fast-check'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { providePreferences } from '../../preferences.ts'
import PinSheet from './PinSheet.vue'
import { usePin } from './usePin.ts'

const order = {
  payee: '市社会保险经办中心',
  fen: 50_000,
  bankName: '惠民银行',
  account: mask('bankCard', '6220000000000888'),
}
const settled = async () => {
  for (let i = 0; i < 4; i++) await nextTick()
}
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')!
const keys = () => [...dialog().querySelectorAll<HTMLElement>('.key')]
const said = () => dialog().querySelector('.pin [role=status]')!.textContent
const seenDots = () => dialog().querySelectorAll('.dot').length
const tap = async (digits: string) => {
  for (const digit of digits)
    keys()
      .find((key) => key.textContent === digit)!
      .click()
  await nextTick()
}
const hit = async (key: string) => {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await nextTick()
}

let sheet: VueWrapper

beforeEach(async () => {
  sheet = mount(PinSheet, {
    attachTo: document.body,
    props: { ...order, open: true } as never,
    global: { plugins: [(app) => providePreferences(app, {})] },
  })
  await settled()
})
afterEach(() => {
  sheet.unmount()
  document.body.innerHTML = ''
})

describe('the password', () => {
  it('is handed out once, when its sixth digit came, and nothing of it stays', async () => {
    await tap('13579')
    expect(sheet.emitted('entered')).toBeUndefined()
    await tap('2')
    expect(sheet.emitted('entered')).toEqual([['135792']])
    expect(seenDots()).toBe(0)
    await tap('1')
    expect(sheet.emitted('entered')).toHaveLength(1)
  })

  it('is typed by keyboard too, as the sheet opens', async () => {
    expect(document.activeElement).toBe(dialog())
    for (const key of ['1', '9', 'x', 'Backspace', '3', '5', '7', '9', '2']) await hit(key)
    expect(sheet.emitted('entered')).toEqual([['135792']])
  })

  it('leaves no digit in the page, whatever was typed', async () => {
    const page = () => dialog().outerHTML
    await tap('33')
    const other = page()
    keys().at(-1)!.click()
    keys().at(-1)!.click()
    await tap('77')
    expect(page()).toBe(other)
    expect(dialog().querySelector('input')).toBeNull()
  })

  it('is told by how many digits there are, in words', async () => {
    expect(said()).toBe('')
    await tap('135')
    expect(said()).toBe('已输入三位')
    keys().at(-1)!.click()
    await nextTick()
    expect(said()).toBe('已输入两位')
    expect(seenDots()).toBe(2)
  })

  it('is wiped when the sheet closes', async () => {
    await tap('135')
    await sheet.setProps({ open: false } as never)
    await sheet.setProps({ open: true } as never)
    await settled()
    expect(seenDots()).toBe(0)
    await tap('246802')
    expect(sheet.emitted('entered')).toEqual([['246802']])
  })
})

it('says of a wrong password how often it may still be tried', async () => {
  await sheet.setProps({ code: refusals.FORMAT_INVALID, more: '还可以试 4 次' } as never)
  const { title } = holderPrompt(refusals.FORMAT_INVALID)
  expect(dialog().querySelector('[role=alert]')!.textContent).toBe(`${title}，还可以试 4 次`)
})

describe('the reminder ahead of the first digit', () => {
  const checks = ['没有人在看您的屏幕', '没有开启屏幕共享', '不是别人在电话里让您输入']

  async function openElderly() {
    sheet.unmount()
    sheet = mount(PinSheet, {
      attachTo: document.body,
      props: { ...order, open: true } as never,
      global: { plugins: [(app) => providePreferences(app, { mode: () => 'elderly' })] },
    })
    await settled()
  }
  const known = async () => {
    ;[...dialog().querySelectorAll('button')].find((button) => button.textContent === '我知道了')!.click()
    await settled()
  }

  it('is a quiet line in standard mode and stays while digits are typed', async () => {
    const line = () => dialog().querySelector('.quiet')!.textContent
    for (const check of checks) expect(line()).toContain(check)
    await tap('13')
    for (const check of checks) expect(line()).toContain(check)
  })

  it('is a step of its own in elderly mode: nothing is typed, by keys or keyboard, until it was read', async () => {
    await openElderly()
    for (const check of checks) expect(dialog().textContent).toContain(check)
    expect(keys()).toEqual([])
    for (const key of '135792') await hit(key)
    expect(sheet.emitted('entered')).toBeUndefined()
    await known()
    await tap('246802')
    expect(sheet.emitted('entered')).toEqual([['246802']])
  })

  it('is asked for once per page, not once per password', async () => {
    await openElderly()
    await known()
    await sheet.setProps({ open: false } as never)
    await sheet.setProps({ open: true } as never)
    await settled()
    expect(keys()).toHaveLength(11)
  })

  it('hides no lock and no check under way', async () => {
    await openElderly()
    await sheet.setProps({ state: 'locked', code: refusals.CARD_LOST } as never)
    expect(dialog().textContent).toContain(holderPrompt(refusals.CARD_LOST).title)
    expect(dialog().textContent).not.toContain('我知道了')
  })
})

it('has its keys in the one order everybody knows', () => {
  expect(keys().map((key) => key.textContent)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '删除'])
})

it('takes no key while the password is looked at, shows none of it and cannot be closed', async () => {
  await sheet.setProps({ state: 'busy' } as never)
  await tap('135792')
  await hit('1')
  expect(sheet.emitted('entered')).toBeUndefined()
  expect(seenDots()).toBe(6)
  expect(keys().every((key) => key.getAttribute('aria-disabled') === 'true')).toBe(true)
  dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(sheet.emitted('closed')).toBeUndefined()
})

it('says by the words of the catalogue what was wrong, and begins anew', async () => {
  await sheet.setProps({ state: 'busy' } as never)
  await sheet.setProps({ state: 'ready', code: refusals.FORMAT_INVALID } as never)
  expect(dialog().querySelector('[role=alert]')!.textContent).toContain(holderPrompt(refusals.FORMAT_INVALID).title)
  expect(seenDots()).toBe(0)
})

it('when locked has no keys but a way out', async () => {
  await sheet.setProps({ state: 'locked', code: refusals.CARD_LOST } as never)
  expect(keys()).toEqual([])
  const way = [...dialog().querySelectorAll('button')].find((button) => button.textContent === '拨打 12333')!
  way.click()
  expect(sheet.emitted('acted')).toEqual([['call-12333']])
})

it('offers help with a forgotten password', () => {
  ;[...dialog().querySelectorAll('button')].find((button) => button.textContent === '忘记密码')!.click()
  expect(sheet.emitted('forgotten')).toHaveLength(1)
})

it('counts as many digits as were pressed less those removed, and hands out every sixth', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('0', '5', '9', 'remove')), (presses) => {
      const handedOut: string[] = []
      const pin = usePin((digits) => handedOut.push(digits))
      const expected: string[] = []
      let typed = ''
      for (const each of presses) {
        if (each === 'remove') pin.remove()
        else pin.press(each)
        typed = each === 'remove' ? typed.slice(0, -1) : typed + each
        if (typed.length === 6) {
          expected.push(typed)
          typed = ''
        }
        expect(pin.count.value).toBe(typed.length)
      }
      expect(handedOut).toEqual(expected)
    }),
  )
})
