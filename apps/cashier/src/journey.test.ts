import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, moves, stepOf, type Move, type Place, type Step } from './journey.ts'

const allMoves: Move[] = ['doubt', 'type', 'send', 'leave', 'settle', 'lose']
const walked = (walk: Move[]): Place => walk.reduce<Place>((place, move) => moved(place, move), 'looking')

describe('the journey through the cashier', () => {
  it('asks, takes the password and sends', () => {
    expect(walked(['doubt', 'type', 'send'])).toBe('sending')
    expect(stepOf('sending', { state: 'created' })).toBe('sending')
    expect(stepOf('sending', { state: 'paying' })).toBe('sending')
    expect(stepOf('sending', { state: 'paid' })).toBe('paid')
  })

  it('shows what waits before its debit as such, wherever the page was', () => {
    const held = { state: 'paying', heldUntilMs: '1800000000000' } as const
    for (const place of Object.keys(moves) as Place[]) expect(stepOf(place, held)).toBe('held')
  })

  it.each(['paid', 'failed', 'closed', 'refunded', 'partly-refunded'] as const)(
    'shows an order that is %s as such, wherever the page was',
    (state) => {
      const places = Object.keys(moves) as Place[]
      expect(new Set(places.map((place) => stepOf(place, { state }))).size).toBe(1)
    },
  )

  it('never sends twice in a row: whatever is pressed while an answer is out, there is one sending', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...allMoves)), (walk) => {
        let place: Place = 'looking'
        for (const move of walk) {
          const next = moved(place, move)
          if (place === 'sending' && move === 'send') expect(next).toBe('sending')
          if (next === 'sending' && place !== 'sending') expect(['looking', 'asked', 'typing']).toContain(place)
          place = next
        }
      }),
    )
  })

  it('does not let a lost answer be followed by another try before the platform was asked', () => {
    const lost = walked(['type', 'send', 'lose'])
    expect(lost).toBe('unsure')
    for (const move of allMoves.filter((each) => each !== 'settle')) expect(moved(lost, move)).toBe('unsure')
  })
})

const placeWords: Record<Place, string> = {
  looking: '核对订单（打开、刷新、返回、换手机都从这里开始）',
  asked: '提醒：一分钟内付过同样一笔',
  typing: '输入支付密码',
  sending: '已点确认，等平台答复',
  unsure: '没有收到答复：只查询，不再扣款',
}
const moveWords: Record<Move, string> = {
  doubt: '与刚付过的一笔相同',
  type: '需要密码，或密码不对再输一次',
  send: '确认支付',
  leave: '关闭弹层，回到订单',
  settle: '平台有了答复',
  lose: '网络断了，或从宿主的收银台回来',
}
const stepWords: Record<Step, string> = {
  review: '订单与付款方式',
  same: '提醒重复付款',
  pin: '密码键盘',
  sending: '正在支付（留在原页）',
  unsure: '钱扣了没有',
  held: '延时付款，可撤销',
  waiting: '正在确认，几点前给结果',
  paid: '支付成功',
  ended: '没有支付成功，没有扣款',
}

/** What docs/cashier-journey.md says, from the tables that the page runs on. */
function journeyPage(): string {
  const places = Object.keys(moves) as Place[]
  const arrows = places.flatMap((place) =>
    (Object.entries(moves[place]) as [Move, Place][]).map(([move, to]) => ({ place, move, to })),
  )
  const orders = [
    ['created', { state: 'created' }],
    ['paying', { state: 'paying' }],
    ['paying, held', { state: 'paying', heldUntilMs: '1' }],
    ['paid', { state: 'paid' }],
    ['partly-refunded', { state: 'partly-refunded' }],
    ['refunded', { state: 'refunded' }],
    ['failed', { state: 'failed' }],
    ['closed', { state: 'closed' }],
  ] as const
  return [
    '# The journey through the cashier',
    '',
    'Drawn from `apps/cashier/src/journey.ts` by `journey.test.ts` there (`WRITE_DOCS=1 npx vitest run apps/cashier/src/journey.test.ts`). The platform’s word comes first ([money-states.md](money-states.md)); a place of the page counts only in front of an order that nobody has paid, so Back, a reload, a second tab and a second phone land on the truth.',
    '',
    '## Where the page stands',
    '',
    '| place | what its holder does there |',
    '|---|---|',
    ...places.map((place) => `| ${place} | ${placeWords[place]} |`),
    '',
    '| move | from | to | when |',
    '|---|---|---|---|',
    ...arrows.map(({ place, move, to }) => `| ${move} | ${place} | ${to} | ${moveWords[move]} |`),
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> looking',
    ...arrows.map(({ place, move, to }) => `  ${place} --> ${to}: ${move}`),
    '```',
    '',
    '## What is shown',
    '',
    `| order of the platform | ${places.join(' | ')} |`,
    `|---|${places.map(() => '---|').join('')}`,
    ...orders.map(
      ([name, order]) => `| ${name} | ${places.map((place) => stepWords[stepOf(place, order)]).join(' | ')} |`,
    ),
    '',
  ].join('\n')
}

it('docs/cashier-journey.md is drawn from the journey that the page runs on', () => {
  const file = join(import.meta.dirname, '../../../docs/cashier-journey.md')
  if (process.env.WRITE_DOCS) writeFileSync(file, journeyPage())
  expect(readFileSync(file, 'utf8')).toBe(journeyPage())
})
