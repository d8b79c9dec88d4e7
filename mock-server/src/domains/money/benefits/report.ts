import { parseBeijingTime } from '@one-card/envelope'
import {
  benefitTypes,
  checkBenefit,
  codeOf,
  payoutOutcomes,
  type BenefitRecord,
  type FieldProblem,
} from '@one-card/records'
import { fenOf } from '../../../amount.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { BenefitUse, Uses } from '../../uses/use/index.ts'
import type { benefitsRepository } from './repository.ts'

type WireRecord = Record<string, string>

/** §7.3-e,f: what became of each payout, kept as C.5 and told to its holder, once under its 业务流水号. */
export function reporting(
  { now, sealing }: Pick<Deps, 'now' | 'sealing'>,
  repository: ReturnType<typeof benefitsRepository>,
  { holders, uses }: { holders: Holders; uses: Uses },
) {
  /** Beyond table C.5: the caller reports its own payouts, each under a number, none of which lies ahead. */
  function problemOf(record: WireRecord, { channelNo }: Channel): FieldProblem | undefined {
    const [problem] = checkBenefit(record)
    if (problem) return problem
    if (record.accessNo !== channelNo) return { field: 'accessNo', reason: '接入编号不是调用方的编号' }
    if (!record.serialNo) return { field: 'serialNo', reason: '必填' }
    return parseBeijingTime(record.issuedTime!)! > now()
      ? { field: 'issuedTime', reason: '发放时间晚于当前时间' }
      : undefined
  }

  return async (wire: WireRecord, channel: Channel): Promise<FieldProblem | undefined> => {
    const problem = problemOf(wire, channel)
    if (problem) return problem
    const record = wire as BenefitRecord
    const { idNo, name, subjectItem: reason } = record
    const holder = await holders.findByName(idNo, name, { channel, way: 'query', reason })
    if (!holder) return { field: 'idNo', reason: '号码或姓名有误' }
    const { channelNo } = channel
    const [serialNo, at] = [record.serialNo!, now()]
    const reportIndex = sealing.index('report', JSON.stringify(Object.entries(record).sort()))
    const isNew = await repository.inTransaction(async (transaction) => {
      if (!(await repository.insertOnce({ channelNo, serialNo, reportIndex, at }, transaction))) return false
      await uses.write(useOf(record, { holder, channel }), transaction)
      return true
    })
    if (isNew || (await repository.find(channelNo, serialNo))?.reportIndex === reportIndex) return undefined
    return { field: 'serialNo', reason: '该业务流水号已用于另一笔发放' }
  }
}

function useOf(record: BenefitRecord, parties: Pick<BenefitUse, 'holder' | 'channel'>): BenefitUse {
  const { serialNo, regionCode, subjectClass, subjectItem, department, payeeClass, period, bankName, bankAccount } =
    record
  return {
    kind: 'benefit',
    ...parties,
    serialNo: serialNo!,
    regionCode,
    benefitType: codeOf(benefitTypes, record.benefitType) as BenefitUse['benefitType'],
    subjectClass,
    subjectItem,
    department,
    ...(payeeClass && { payeeClass }),
    ...(period && { period }),
    amountFen: fenOf(record.amount),
    bankName,
    bankAccount,
    at: parseBeijingTime(record.issuedTime)!,
    // Decision 0132: one of the two is there.
    result:
      codeOf(payoutOutcomes, record.outcome) === 'succeeded'
        ? { arrivedAt: parseBeijingTime(record.arrivedTime!)! }
        : { failureReason: record.failureReason! },
  }
}
