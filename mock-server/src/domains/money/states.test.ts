import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isFinished, moneyTakenIn, orderMoves, orderStates } from './orders/states.ts'
import { attemptMoves } from './payments/states.ts'
import { differenceMoves } from './reconciliation/states.ts'
import { refundMoves } from './refunds/states.ts'

const file = join(import.meta.dirname, '../../../../docs/money-states.md')

type Moves = Record<string, { from: readonly string[]; to: string; when: string }>

function drawn(title: string, moves: Moves): string {
  const rows = Object.entries(moves).map(
    ([name, { from, to, when }]) => `| ${name} | ${from.join(', ')} | ${to} | ${when} |`,
  )
  const arrows = Object.entries(moves).flatMap(([name, { from, to }]) =>
    from.map((each) => `  ${each} --> ${to}: ${name}`),
  )
  return [
    `## ${title}`,
    '',
    '| move | from | to | when |',
    '|---|---|---|---|',
    ...rows,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows,
    '```',
    '',
  ].join('\n')
}

const taken = { yes: '已扣', no: '没扣', unknown: '正在确认' }
const states = orderStates.map((state) => `| ${state} | ${isFinished(state) ? 1 : 0} | ${taken[moneyTakenIn(state)]} |`)

const page = [
  '# States of money',
  '',
  'Drawn from `states.ts` of the modules in `mock-server/src/domains/money/` by `states.test.ts` there (`WRITE_DOCS=1 npx vitest run mock-server/src/domains/money/states.test.ts`). A move that is not here cannot happen (decision 0030).',
  '',
  '| order | finished | 钱扣了没有 |',
  '|---|---|---|',
  ...states,
  '',
  drawn('Order 订单', orderMoves),
  drawn('Try to pay 扣款', attemptMoves),
  drawn('Refund 退款', refundMoves),
  drawn('Difference 对账差异', differenceMoves),
].join('\n')

if (process.env.WRITE_DOCS) writeFileSync(file, page)

it('docs/money-states.md is drawn from the states that the code runs on', () => {
  expect(readFileSync(file, 'utf8')).toBe(page)
})

it('leaves no order state without a way in, and no unfinished one without a way out', () => {
  const moves = Object.values(orderMoves)
  for (const state of orderStates.filter((each) => each !== 'created'))
    expect(moves.some(({ to }) => to === state)).toBe(true)
  for (const state of orderStates.filter((each) => !isFinished(each)))
    expect(moves.some(({ from }) => (from as readonly string[]).includes(state))).toBe(true)
})
