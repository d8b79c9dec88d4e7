import fc from 'fast-check'
import { expect, it } from 'vitest'
import { voiced } from './voiced.ts'

it.each([
  ['您的身份码已准备好，还剩40秒', '您的身份码已准备好，还剩四十秒'],
  ['本月有记录2条', '本月有记录两条'],
  ['2月2日', '二月二日'],
  ['2026年11月23日 10:26', '二零二六年十一月二十三日 十点二十六分'],
  ['今天 18:05', '今天 十八点零五分'],
  ['今天 14:00', '今天 十四点'],
  ['请拨打 12333', '请拨打 一二三三三'],
  ['已隐藏，尾号4432', '已隐藏，尾号四四三二'],
  ['示例市服务路18号', '示例市服务路十八号'],
  ['已支付 12.50 元', '已支付十二元五角'],
  ['已支付1,286.05元', '已支付一千二百八十六元零五分'],
  ['余额0.50元', '余额五角'],
  ['余额0.00元', '余额零元'],
  ['退回 ¥300.00', '退回 三百元'],
  ['没有数字的一句话。', '没有数字的一句话。'],
])('says %s as %s', (written, said) => {
  expect(voiced(written)).toBe(said)
})

it('leaves no figure for a voice to guess at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,: 元年月尾号¥') }),
      (words) => !/\d/.test(voiced(words)),
    ),
  )
})

it('says an amount so that it can be told from every other to the fen', () => {
  const fen = fc.nat(9_999_999)
  const said = (value: number) => voiced(`${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}元`)
  fc.assert(fc.property(fen, fen, (one, other) => (said(one) === said(other)) === (one === other)))
})
