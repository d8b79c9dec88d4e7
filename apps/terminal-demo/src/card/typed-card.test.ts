import { expect, it } from 'vitest'
import { typedCard } from './typed-card.ts'

it('takes numbers as people type them', () => {
  expect(typedCard({ cardNo: ' y1100 9001', name: ' 阿不都·买买提 ', idNo: '１10101 19900307 123x' })).toEqual({
    cardNo: 'Y11009001',
    name: '阿不都·买买提',
    idNo: '11010119900307123X',
  })
})
