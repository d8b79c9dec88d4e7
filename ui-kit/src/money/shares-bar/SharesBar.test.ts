// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import { partsOf, type Share } from './shares.ts'
import SharesBar from './SharesBar.vue'

const bill: Share[] = [
  { kind: 'fund', fen: 24_800, note: '由医保统筹基金承担' },
  { kind: 'account', fen: 0 },
  { kind: 'self', fen: 4_000 },
]
const anyFen = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000_00 }))
const anyBill = fc
  .record({ fund: anyFen, account: anyFen, self: anyFen })
  .map((each) => (Object.entries(each) as [Share['kind'], number][]).map(([kind, fen]) => ({ kind, fen })))

describe('the parts of the bar', () => {
  it('fill it from end to end, in order, each of them seen', () => {
    fc.assert(
      fc.property(anyBill, (shares) => {
        const parts = partsOf(shares)
        expect(parts.map(({ kind }) => kind)).toEqual(shares.filter(({ fen }) => fen > 0).map(({ kind }) => kind))
        let end = 0
        for (const { from, width } of parts) {
          expect(from).toBeCloseTo(end)
          expect(width).toBeGreaterThanOrEqual(3)
          end = from + width
        }
        if (parts.length > 0) expect(end).toBeCloseTo(100)
      }),
    )
  })

  it('never draw the greater share shorter', () => {
    fc.assert(
      fc.property(anyBill, (shares) => {
        const widthOf = new Map(partsOf(shares).map(({ kind, width }) => [kind, width]))
        const [first, second] = shares.filter(({ fen }) => fen > 0).sort((a, b) => a.fen - b.fen)
        if (first && second) expect(widthOf.get(first.kind)).toBeLessThanOrEqual(widthOf.get(second.kind)!)
      }),
    )
  })
})

it('lists a share of nothing and draws none', () => {
  const { wrapper } = inMode('standard', SharesBar, { shares: bill })
  expect(wrapper.findAll('.bar rect').map((rect) => rect.classes()[0])).toEqual(['fund', 'self'])
  expect(wrapper.findAll('.gap')).toHaveLength(1)
  expect(wrapper.findAll('li').map((item) => [item.find('.name').text(), item.find('.heard').text()])).toEqual([
    ['统筹基金支付', '248.00元'],
    ['个人账户支付', '0.00元'],
    ['个人自付', '40.00元'],
  ])
})

it('draws no bar where nothing was paid', () => {
  expect(
    inMode('elderly', SharesBar, { shares: [{ kind: 'self', fen: 0 }] })
      .wrapper.find('.bar')
      .exists(),
  ).toBe(false)
})
