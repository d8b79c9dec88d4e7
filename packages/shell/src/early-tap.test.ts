// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { keepEarlyTap } from './early-tap.ts'

const [first, second, link] = [vi.fn(), vi.fn(), vi.fn()]
const tap = (selector: string) => document.querySelector<HTMLElement>(selector)!.click()
const comeAlive = () => {
  document.querySelector('#first')!.addEventListener('click', first)
  document.querySelector('#second')!.addEventListener('click', second)
  document.querySelector('a')!.addEventListener('click', link)
  window.doEarlyTap!()
}

beforeEach(() => {
  vi.clearAllMocks()
  document.body.innerHTML =
    '<button id="first"><span>支付码</span></button><button id="second">身份码</button><a href="#">使用明细</a>'
  keepEarlyTap(window)
})

it('does the last tap that came before the page was alive, once', () => {
  tap('#second')
  tap('#first')
  tap('#first span')
  comeAlive()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0])
})

it('does nothing where nobody tapped, and keeps no tap that the page heard itself', () => {
  comeAlive()
  tap('#second')
  window.doEarlyTap!()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
})

it('leaves links to the browser, which follows them without a script', () => {
  tap('#first')
  tap('a')
  comeAlive()
  expect([first.mock.calls.length, link.mock.calls.length]).toEqual([0, 0])
})
