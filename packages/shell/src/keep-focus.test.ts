// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepFocus } from './keep-focus.ts'

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

beforeAll(() => keepFocus(document))
beforeEach(() => {
  document.body.click()
  document.body.innerHTML = '<main><h1>查询授权</h1><button id="answer">同意</button><p>其他</p></main>'
})

it('puts the focus on the heading of what came instead of what was tapped', async () => {
  find('#answer').focus()
  find('main').innerHTML = '<h1>这项申请已同意</h1>'
  await settled()
  expect(document.activeElement?.textContent).toBe('这项申请已同意')
})

it('waits for a heading', async () => {
  find('#answer').click()
  find('main').innerHTML = ''
  await settled()
  find('main').innerHTML = '<h1>已登录</h1>'
  await settled()
  expect(document.activeElement?.textContent).toBe('已登录')
})

it('leaves the focus where it is, whatever else comes and goes', async () => {
  find('#answer').focus()
  find('p').remove()
  await settled()
  expect(document.activeElement).toBe(find('#answer'))
})

it('takes none where nobody had it', async () => {
  find('p').remove()
  await settled()
  expect(document.activeElement).toBe(document.body)
})
