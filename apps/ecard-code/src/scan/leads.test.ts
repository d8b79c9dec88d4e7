import { codeText, type CodeKind } from '@one-card/platform-api/code-text'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leadOf } from './leads.ts'

const origin = 'https://card.example.gov.cn'
const codeOf = (kind: CodeKind) => codeText(kind, '1', '0123456789'.repeat(2))
const lead = (text: string) => leadOf(text, origin)

it('a login code leads to the page that asks', () => {
  const code = codeOf('login')
  expect(lead(code)).toEqual({ to: 'page', page: 'ecard-code', path: `login?code=${code}` })
  expect(lead(`\n ${code} `)).toEqual(lead(code))
})

it('an order and a merchant lead to the cashier', () => {
  expect(lead(codeOf('order'))).toEqual({ to: 'page', page: 'cashier', path: '?order=01234567890123456789' })
  const code = codeOf('merchant')
  expect(lead(code)).toEqual({ to: 'page', page: 'cashier', path: `merchant?code=${code}` })
})

it.each([
  ['identity', '身份码'],
  ['payment', '支付码'],
  ['licence', '证照码'],
] as const)("a citizen's %s code is for a desk to read", (kind, name) => {
  expect(lead(codeOf(kind))).toMatchObject({ to: 'words', title: `这是一个${name}` })
})

it.each([
  ['/h5/national-zone/', 'national-zone', ''],
  ['/h5/ecard-code/login?code=913', 'ecard-code', 'login?code=913'],
  ['/h5/ecard-code/query-grants/20', 'ecard-code', 'query-grants/20'],
  ['/h5/cashier/?order=20261123', 'cashier', '?order=20261123'],
  ['/h5/usage-records/?kind=payment#top', 'usage-records', '?kind=payment'],
])('%s of our own opens in place', (path, page, below) => {
  expect(lead(origin + path)).toEqual({ to: 'page', page, path: below })
})

it('a zone, which is of another origin, is entered from the home page', () => {
  expect(lead(`${origin}/h5/local-zone/`)).toMatchObject({ to: 'words', title: '这是地方专区的链接' })
})

it.each([
  `${origin}/h5/ecard-code/?token=stolen`,
  `${origin}/h5/ecard-code/scan`,
  `${origin}/h5/constructor/`,
  `${origin}/h5/no-such-page/`,
  `${origin}/demo/`,
  `${origin}/`,
  'http://card.example.gov.cn/h5/ecard-code/',
  `${origin}:444/h5/ecard-code/`,
  `${origin}@evil.example.com/h5/ecard-code/`,
  'https://evil.example.com/h5/ecard-code/login?code=913',
  'tel:12333',
  'weixin://dl/business',
  'javascript:alert(1)',
  'www.example.com/login',
  'example.com',
])('%s is shown as a link and not opened', (text) => {
  expect(lead(text)).toEqual({ to: 'text', text, link: true })
})

it.each(['社会保障卡', '13800000000', '姓名: 张三', `${codeOf('login').slice(0, -1)}x`, ''])('%s is text', (text) => {
  expect(lead(text)).toEqual({ to: 'text', text, link: false })
})

it('nothing but our own codes and our own origin ever leads to a page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => lead(text).to === 'text'),
  )
})
