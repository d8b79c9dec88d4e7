import { refusals } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { answersOf, daysOf, footprintsOf, spokenFootprints } from './footprint-days.ts'
import type { Intention } from './footprint-words.ts'

const intention = (at: string, cause?: string): Intention => ({
  institution: '市社会保险服务中心',
  reason: '',
  outcome: cause === undefined ? 'seen' : 'refused',
  tries: [
    {
      disclosureId: at,
      way: 'code',
      fields: ['name'],
      outcome: cause === undefined ? 'seen' : 'refused',
      ...(cause && { cause }),
      at,
    },
  ],
})
const grant = {
  grantNo: '20',
  institution: '市就业服务中心',
  matter: '补贴领取',
  purpose: '发放补贴',
  period: 'days-30',
  state: 'withdrawn',
  requestedAt: '2026-11-20 08:00:00',
  decidedAt: '2026-11-20 09:00:00',
  withdrawnAt: '2026-11-23 10:00:00',
  items: [{ item: 'bankAccount', value: '622*2021', isNew: '0' }],
} as unknown as Parameters<typeof answersOf>[0][number]

it('hold agreeing and taking back, each at its moment, with the same words for the same items', () => {
  expect(answersOf([grant]).map(({ at, words }) => [at, words])).toEqual([
    ['2026-11-20 09:00:00', '您同意它查看社保卡银行账户'],
    ['2026-11-23 10:00:00', '您取消了授权，它不能再查看社保卡银行账户'],
  ])
  const refused = { ...grant, state: 'refused', withdrawnAt: undefined } as unknown as typeof grant
  expect(answersOf([refused]), 'it stands among the looks').toEqual([])
  expect(answersOf([{ ...grant, decidedAt: undefined, withdrawnAt: undefined } as unknown as typeof grant])).toEqual([])
})

it('stand in order; an answer older than what has been read waits for it', () => {
  const read = [intention('2026-11-23 11:00:00'), intention('2026-11-21 11:00:00')]
  const moments = (more: boolean) => footprintsOf(read, answersOf([grant]), more).map(({ at }) => at.slice(8, 16))
  expect(moments(false)).toEqual(['23 11:00', '23 10:00', '21 11:00', '20 09:00'])
  expect(moments(true)).toEqual(['23 11:00', '23 10:00', '21 11:00'])
})

it('are grouped by day, with the year where it is another', () => {
  const days = daysOf(
    footprintsOf(
      ['2026-11-23 11:00:00', '2026-11-23 09:00:00', '2026-11-21 11:00:00', '2025-11-21 11:00:00'].map((at) =>
        intention(at),
      ),
      [],
      false,
    ),
  )
  expect(days.map(({ title, footprints }) => [title, footprints.length])).toEqual([
    ['11月23日', 2],
    ['11月21日', 1],
    ['2025年11月21日', 1],
  ])
})

it('are read aloud by the newest', () => {
  expect(spokenFootprints(footprintsOf([intention('2026-11-23 11:00:00', refusals.CODE_EXPIRED)], [], false))).toBe(
    '这里是授权与查询足迹。最近一次：市社会保险服务中心读取您出示的码，没有成功。请您刷新二维码，再重新出示。',
  )
  expect(spokenFootprints(footprintsOf([], answersOf([grant]), false))).toBe(
    '这里是授权与查询足迹。最近一次：市就业服务中心，您取消了授权，它不能再查看社保卡银行账户。',
  )
  expect(spokenFootprints([])).toBe('这里是授权与查询足迹。')
})
