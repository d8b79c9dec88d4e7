// @vitest-environment happy-dom
import { refusals } from '@one-card/prompts'
import { CallLost, CallRefused, platform, resetPlatform } from '@one-card/shell/testing'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { orderWith, paidWith } from '../../test/orders.ts'
import type { Order } from '../order.ts'
import CashierPage from './CashierPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

let page: VueWrapper
/** The order as the platform has it now. */
let truth: Order
let paying: (params: { password?: string; tapKey: string }) => Order

function open(first: Order, mode: Mode = 'standard') {
  truth = first
  resetPlatform({ order: first })
  platform.answer = (name, params) => {
    if (name === 'order/pay') truth = paying(params as never)
    if (name === 'order/undo') truth = orderWith({ state: 'closed', finished: '1', cause: refusals.PAYMENT_UNDONE })
    if (name === 'order/refuse') truth = orderWith({ state: 'closed', finished: '1' })
    return truth
  }
  page = mount(CashierPage, {
    attachTo: document.body,
    props: { orderNo: first.orderNo, entering: false },
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
  return settled()
}

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  const last = platform.opened.at(-1)
  if (last?.includes('#pin')) await page.setProps({ entering: true } as never)
  if (last === 'back') await page.setProps({ entering: false } as never)
  await flushPromises()
}
const words = () => document.body.textContent!
async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((button) => button.textContent!.includes(label))
  if (!found) throw new Error(`no button ${label} in: ${words()}`)
  found.click()
  await settled()
}
async function enter(pin: string): Promise<void> {
  for (const digit of pin)
    [...document.querySelectorAll<HTMLElement>('.key')].find((key) => key.textContent!.trim() === digit)!.click()
  await settled()
}
const sent = () => platform.params.filter((_, i) => platform.calls[i] === 'order/pay') as { tapKey: string }[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 2, 18, 2, 26, 28) })
  paying = () => paidWith()
})
afterEach(() => {
  page.unmount()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('an order', () => {
  it('says to whom, what for, how much and until when, and from which account', async () => {
    await open(orderWith())
    await vi.advanceTimersByTimeAsync(1000)
    for (const fact of [
      '市社会保险经办中心',
      '城乡居民养老保险缴费',
      '500.00',
      '14 分',
      '**明',
      '惠民银行',
      '622*********0888',
    ])
      expect(words()).toContain(fact)
  })

  it('is paid by password, sent once with what was on the screen, and said to the fen', async () => {
    await open(orderWith())
    await press('确认支付')
    expect(platform.opened).toEqual(['cashier ?order=20260318123456789012#pin'])
    await enter('135792')
    expect(sent()).toEqual([
      expect.objectContaining({
        orderNo: '20260318123456789012',
        amount: '500.00',
        payee: '市社会保险经办中心',
        methodId: 'card',
        password: '135792',
      }),
    ])
    expect(words()).toContain('支付成功')
    expect(document.querySelector('[role=status]')!.textContent).toContain('已支付500.00元')
  })

  it('within 免密 is paid without the sheet', async () => {
    await open(orderWith({ passwordNeeded: '0', toPay: '12.05', amount: '12.05' }))
    await press('确认支付')
    expect(sent()[0]).not.toHaveProperty('password')
    expect(words()).toContain('支付成功')
  })

  it('is closed by a no that is as large as the yes, and says that no money was taken', async () => {
    await open(orderWith())
    await press('不支付')
    expect(words()).toContain('没有扣款')
    expect(platform.calls).toContain('order/refuse')
  })

  it('like one of a minute ago is asked about first', async () => {
    await open(orderWith({ samePaidAt: '2026-03-18 10:26:00' }))
    await press('确认支付')
    expect(words()).toContain('刚刚付过一笔同样的钱')
    expect(words()).toContain('10:26:00')
    await press('再付一笔')
    await enter('135792')
    expect(sent()[0]).toMatchObject({ again: '1' })
  })

  it('changed meanwhile is shown anew with the reason, and not paid', async () => {
    await open(orderWith())
    paying = () => {
      truth = orderWith({ toPay: '600.00', amount: '600.00' })
      throw new CallRefused(refusals.ORDER_UNKNOWN)
    }
    await press('确认支付')
    await enter('135792')
    expect(words()).toContain('600.00')
    expect(document.querySelector('.key')).toBeNull()
  })

  it('without a payment password leads to setting one', async () => {
    await open(orderWith({ password: { state: 'unset' } }))
    await press('设置支付密码')
    expect(platform.opened).toEqual(['cashier password?order=20260318123456789012'])
  })
})

describe('a wrong password', () => {
  it('says how many tries are left, and the next try is another tap', async () => {
    await open(orderWith())
    paying = () => {
      truth = orderWith({ password: { state: 'set', triesLeft: '4' } })
      throw new CallRefused(refusals.PASSWORD_WRONG)
    }
    await press('确认支付')
    await enter('111222')
    expect(words()).toContain('还可以试 4 次')
    paying = () => paidWith()
    await enter('135792')
    expect(new Set(sent().map(({ tapKey }) => tapKey)).size).toBe(2)
    expect(words()).toContain('支付成功')
  })

  it('five times locks payment and says until when', async () => {
    await open(orderWith())
    paying = () => {
      truth = orderWith({ password: { state: 'locked', lockedUntil: '2026-03-18 11:05:00' } })
      throw new CallRefused(refusals.PASSWORD_LOCKED)
    }
    await press('确认支付')
    await enter('111222')
    expect(words()).toContain('11:05 以后可以再试')
  })
})

describe('钱扣了没有', () => {
  it('is unknown without a network, and then what the platform says', async () => {
    await open(orderWith())
    platform.answer = () => {
      throw new CallLost()
    }
    await press('确认支付')
    await enter('135792')
    expect(words()).toContain('还不知道是否扣款')
    expect(words()).toContain('2026 0318 1234 5678 9012')
    truth = paidWith()
    platform.answer = () => truth
    await press('再查一次')
    expect(words()).toContain('支付成功')
  })

  it('is said to be none where the bank said no later, and the order can be paid again', async () => {
    paying = () => orderWith({ state: 'paying', taken: 'unknown' })
    await open(orderWith())
    await press('确认支付')
    await enter('135791')
    truth = orderWith({ cause: refusals.BANK_UNREACHABLE })
    platform.changed()
    vi.advanceTimersByTime(4_000)
    await settled()
    expect(words()).toContain('没有扣款')
    expect(words()).toContain('确认支付')
  })

  it('is no where the order never arrived, and it can be paid after all', async () => {
    await open(orderWith())
    paying = () => {
      throw new CallLost()
    }
    await press('确认支付')
    await enter('135792')
    expect(words()).toContain('没有扣款')
    await press('继续支付')
    expect(words()).toContain('确认支付')
  })

  it('is said with the time of the answer while the bank is asked, and followed by itself', async () => {
    await open(orderWith({ state: 'paying', taken: 'unknown', answerBy: '2026-03-18 10:36:00' }))
    expect(words()).toContain('正在确认是否扣款')
    expect(words()).toContain('最迟 10:36 前给出结果')
    truth = paidWith()
    platform.changed()
    await settled()
    expect(words()).toContain('支付成功')
  })
})

it('of whom nobody knows an order says so', async () => {
  await open(orderWith())
  platform.answer = () => {
    throw new CallRefused(refusals.ORDER_UNKNOWN)
  }
  await page.setProps({ orderNo: '20260318000000000000' } as never)
  await settled()
  expect(words()).toContain('没有找到这笔订单')
})

it.each(['standard', 'elderly'] as const)(
  'shows three shares that add up to a medical bill in %s mode',
  async (mode) => {
    await open(
      orderWith({
        way: 'medical',
        amount: '386.40',
        toPay: '40.00',
        lines: [
          { part: 'fund', amount: '248.00' },
          { part: 'personal-account', amount: '98.40' },
          { part: 'bank-account', amount: '40.00' },
        ],
      }),
      mode,
    )
    for (const fact of ['统筹基金支付', '248.00', '个人账户支付', '98.40', '个人自付', '40.00', '386.40', '确认结算'])
      expect(words()).toContain(fact)
  },
)

it('shows what came back of a paid order', async () => {
  await open(
    paidWith({
      state: 'partly-refunded',
      refunds: [{ refundNo: 'r', amount: '8.80', state: 'refunded', at: '2026-03-19 09:00:00', lines: [] }],
    }),
  )
  expect(words()).toContain('已退回 · 3月19日 09:00')
  expect(words()).toContain('8.80')
})

it('is handed to a host with a cashier of its own, and coming back from it proves nothing', async () => {
  await open(orderWith())
  const handed: string[] = []
  platform.pay = (orderNo) => {
    handed.push(orderNo)
    return Promise.resolve()
  }
  await press('确认支付')
  expect(handed).toEqual(['20260318123456789012'])
  expect(words()).toContain('没有扣款')
  truth = paidWith()
  platform.changed()
  await settled()
  expect(words()).toContain('支付成功')
})

describe('延时付款', () => {
  const held = () =>
    orderWith({ state: 'paying', passwordNeeded: '0', heldUntilMs: String(Date.UTC(2026, 2, 18, 2, 36, 28)) })

  it.each(['standard', 'elderly'] as const)(
    'says when the money goes, and takes it back by one tap (%s)',
    async (mode) => {
      await open(orderWith({ passwordNeeded: '0' }), mode)
      paying = held
      await press('确认支付')
      for (const fact of ['还没有扣款', '10:36 以后', '市社会保险经办中心', '知道了']) expect(words()).toContain(fact)
      await press('撤销这笔付款')
      expect(platform.calls).toContain('order/undo')
      expect(words()).toContain('您撤销了这笔付款')
    },
  )
})
