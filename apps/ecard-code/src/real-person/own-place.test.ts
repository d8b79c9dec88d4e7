import { expect, it, vi } from 'vitest'
import { goOn, ownPlace, purposeOf } from './own-place.ts'

it.each([
  'ecard-code/query-grants/20261123000000000000',
  'usage-records/',
  'ecard-code/login?code=9130',
  'cashier/?order=1',
])('leads back to %s', (place) => {
  expect(ownPlace(place)).toBe(place)
})

it.each([
  '',
  '//elsewhere.example.com',
  'https://elsewhere.example.com/',
  '../demo/',
  'demo/',
  'ecard-code/../../x',
  'javascript:alert(1)',
  'ecard-code/real-person?for=x',
  'ecard-code//elsewhere',
  `ecard-code/${'a'.repeat(188)}!`,
  `ecard-code/${'a'.repeat(190)}`,
])('does not follow "%s"', (place) => expect(ownPlace(place)).toBe('ecard-code/'))

it("says what it is for in the citizen's words", () => {
  expect(['ecard-code/query-grants/1', 'usage-records/', 'cashier/?order=1', 'ecard-code/'].map(purposeOf)).toEqual([
    '同意查询授权',
    '查看使用明细',
    '支付缴费',
    '使用电子社会保障卡',
  ])
})

it('goes back where the page before asked, and else opens the place anew, so that "back" never leads here', () => {
  const history = { state: { back: '/usage-records/' }, back: vi.fn() }
  const location = { replace: vi.fn() }
  const window = { history, location } as unknown as Window
  goOn('usage-records/', window)
  expect(history.back).toHaveBeenCalledOnce()
  history.state = { back: '/national-zone/' }
  goOn('usage-records/', window)
  expect(location.replace).toHaveBeenCalledWith('/h5/usage-records/')
  expect(history.back).toHaveBeenCalledOnce()
})
