import { expect, it } from 'vitest'
import { firstCalls } from './first-view.ts'

const firstView = { card: 'holder/card', grants: { name: 'query-grants/list', query: { grantNo: 'no' } } } as const

it('takes a parameter from the address', () => {
  expect(firstCalls(firstView, '/ecard-code/?tab=pay&no=7%201#pin')).toEqual([
    { key: 'card', name: 'holder/card', params: {} },
    { key: 'grants', name: 'query-grants/list', params: { grantNo: '7 1' } },
  ])
})

it.each(['/ecard-code/', '/ecard-code/?tab=no', '/ecard-code/#?no=1'])(
  'asks for nothing that %s does not name',
  (path) => {
    expect(firstCalls(firstView, path).map(({ key }) => key)).toEqual(['card'])
  },
)
