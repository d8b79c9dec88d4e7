import { parseBeijingTime } from '@one-card/envelope'
import { randomBytes, toHex } from '@one-card/gm'
import { newDayNumber } from '../../day-number.ts'
import type { Sealing } from '../../db/sealing.ts'
import { useRecord } from '../../domains/uses/records/schema.ts'
import type { DemoParty } from '../access/party.ts'
import type { People } from '../people/index.ts'
import { daysBefore } from '../past-day.ts'

const items = [
  { subjectClass: '养老待遇', subjectItem: '基本养老金', amountFen: 312_050 },
  { subjectClass: '财政补贴', subjectItem: '高龄津贴', amountFen: 20_000 },
  { subjectClass: '就业补助资金', subjectItem: '职业技能提升补贴', amountFen: 150_000, failureReason: '账户状态异常' },
]

/** A pension every month for the eldest, some subsidies for the first citizen; one of them could not be paid. */
const pastBenefits = [
  ...Array.from({ length: 7 }, (_, i) => ({ holder: 'elder' as const, daysAgo: 8 + i * 30, ...items[0]! })),
  ...Array.from({ length: 4 }, (_, i) => ({ holder: 'elder' as const, daysAgo: 12 + i * 60, ...items[1]! })),
  ...[items[1]!, items[2]!, items[0]!].map((item, i) => ({
    holder: 'manyMonths' as const,
    daysAgo: 9 + i * 31,
    ...item,
  })),
]

/** Past payouts as the payout system would have reported them. */
export function pastBenefitRows(
  people: People,
  parties: DemoParty[],
  at: Date,
  store: Sealing,
): (typeof useRecord.$inferInsert)[] {
  const office = parties.find(({ name }) => name.endsWith('待遇发放系统'))!
  return pastBenefits.map(({ holder, daysAgo, subjectClass, subjectItem, amountFen, ...more }) => {
    const person = people[holder]
    const day = daysBefore(at, daysAgo)
    const failureReason = 'failureReason' in more ? (more.failureReason as string) : undefined
    const id = toHex(randomBytes(16))
    return {
      id,
      kind: 'benefit',
      holderId: person.id,
      channelNo: office.channelNo,
      serialNo: newDayNumber(parseBeijingTime(`${day} 09:00:12`)!, randomBytes),
      regionCode: '320500',
      usedAt: parseBeijingTime(`${day} 09:00:12`)!,
      state: failureReason === undefined ? 'succeeded' : 'failed',
      amountFen,
      sealedIdNo: store.seal(person.idNo, useRecord.sealedIdNo, id),
      sealedName: store.seal(person.name, useRecord.sealedName, id),
      sealedBankAccount: store.seal(person.bankCard, useRecord.sealedBankAccount, id),
      details: {
        benefitType: 'inside',
        subjectClass,
        subjectItem,
        department: '示例市社会保险服务中心',
        period: `${day.slice(0, 4)}年第${Number(day.slice(5, 7))}期`,
        bankName: '示例银行',
        ...(failureReason === undefined
          ? { outcome: 'succeeded', arrivedTime: `${day} 09:05:40` }
          : { outcome: 'failed', failureReason }),
      },
    }
  })
}
