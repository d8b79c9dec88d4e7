import { parseBeijingTime } from '@one-card/envelope'
import { randomBytes } from '@one-card/gm'
import { newDayNumber } from '../../day-number.ts'
import type { QueryGrant } from '../../domains/consent/query-grants/index.ts'
import type { DemoParty } from '../access/party.ts'
import type { People } from '../people/index.ts'
import { daysBefore } from '../past-day.ts'

const asked = [
  {
    state: 'used',
    period: 'once',
    items: ['name', 'bankAccount'],
    matter: '补贴发放核对',
    purpose: '核对补贴发放账户',
  },
  {
    state: 'withdrawn',
    period: 'days-30',
    items: ['name', 'insuredPlace'],
    matter: '参保信息核对',
    purpose: '核对参保地',
  },
  { state: 'refused', period: 'days-30', items: ['mobile'], matter: '联系方式核对', purpose: '更新联系方式' },
] as const

/** What the first citizen and the eldest were asked for in the past, and how they answered. */
const pastConsents = [
  ...asked.map((each, i) => ({ holder: 'manyMonths' as const, daysAgo: 20 + i * 25, ...each })),
  { holder: 'elder' as const, daysAgo: 45, ...asked[0] },
]

/** What waits for the answer of the citizen of Jinan, so that 查询授权 has something to decide. */
const waitingConsent = {
  holder: 'withoutGlyph',
  state: 'requested',
  period: 'once',
  items: ['name', 'mobile'],
  matter: '就业补贴申领',
  purpose: '核对联系方式，通知领取',
} as const

export function waitingGrantRow(people: People, parties: DemoParty[], at: Date): QueryGrant {
  const system = parties.find(({ name }) => name.endsWith('社会保险经办窗口'))!
  const { holder, items, ...asked } = waitingConsent
  return {
    grantNo: newDayNumber(at, randomBytes),
    holderId: people[holder].id,
    channelNo: system.channelNo,
    institution: system.institution!.name,
    items: [...items],
    ...asked,
    requestedAt: at,
    decidedAt: null,
    withdrawnAt: null,
    validUntil: new Date(at.getTime() + 7 * 24 * 3_600_000),
  }
}

export function pastGrantRows(people: People, parties: DemoParty[], at: Date): QueryGrant[] {
  const system = parties.find(({ name }) => name.endsWith('社会保险经办窗口'))!
  return pastConsents.map(({ holder, daysAgo, state, items, ...more }) => {
    const requestedAt = parseBeijingTime(`${daysBefore(at, daysAgo)} 14:05:00`)!
    const decidedAt = new Date(requestedAt.getTime() + 20 * 60_000)
    return {
      grantNo: newDayNumber(requestedAt, randomBytes),
      holderId: people[holder].id,
      channelNo: system.channelNo,
      institution: system.institution!.name,
      items: [...items],
      ...more,
      state,
      requestedAt,
      decidedAt,
      withdrawnAt: state === 'withdrawn' ? new Date(decidedAt.getTime() + 48 * 3_600_000) : null,
      validUntil: new Date(requestedAt.getTime() + 30 * 24 * 3_600_000),
    }
  })
}
