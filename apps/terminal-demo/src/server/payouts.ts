import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { lineWords, stepsDone, type LineState, type PayoutBatch } from '../payout/payout.ts'
import { DeskRefusal } from './clerk.ts'
import { beijingTime } from './desk.ts'
import { writeResults, type Payee } from './payout-file.ts'

type BankLine =
  | { no: string; outcome: 'paid'; at: string }
  | { no: string; outcome: 'failed'; reason: string }
  | { no: string; outcome: 'pending' }

export interface PayoutsDeps {
  system(ending: string): Promise<{ accessNo: string; platform: Channel }>
  /** The bank's counter for payout systems; the same number again is the same payout. */
  bank(lines: { no: string; account: string; amount: string }[]): Promise<BankLine[]>
  citizensFile: string
  now(): Date
}

interface Line extends Payee {
  state: LineState
  bank?: string
  account?: string
  issuedAt?: string
  arrivedAt?: string
  reason?: string
}

interface Batch {
  batchNo: string
  done: number
  lines: Line[]
}

/** What is paid out, by whom. */
const subject = {
  benefitType: '省内',
  subjectClass: '就业补助资金',
  subjectItem: '一次性求职创业补贴',
  department: '示例市社会保险服务中心',
  regionCode: '320500',
}

/** The payout system of the demo (§7.3): its batch stays here, with names, numbers and accounts; a screen gets them masked. */
export function openPayouts({ system, bank, citizensFile, now }: PayoutsDeps) {
  let batch: Batch | undefined
  const payoutSystem = () => system('待遇发放系统')

  /** §7.3-a, b: a new batch in place of the one before. */
  async function check(payees: Payee[]): Promise<void> {
    const { platform } = await payoutSystem()
    const batchNo = `${beijingTime(now()).slice(0, 10).replaceAll('-', '')}${randomInt(1e6).toString().padStart(6, '0')}`
    const { results } = await platform.call('benefit/verify', {
      batchNo,
      purpose: `${subject.subjectItem}发放`,
      payees: payees.map(({ lineNo, name, idNo }) => ({ lineNo, name, idNo })),
    })
    const lines = payees.map((payee): Line => {
      const found = results.find(({ lineNo }) => lineNo === payee.lineNo)
      if (found?.result !== 'passed') return { ...payee, state: 'refused', reason: found?.reason ?? '平台没有答复' }
      return { ...payee, state: 'checked', bank: found.bank!, account: found.account! }
    })
    batch = { batchNo, done: stepsDone.checked, lines }
  }

  /** §7.3-c, d: what was verified goes to the bank; what the bank has not answered is asked for again under its number. */
  async function pay(): Promise<void> {
    const current = batch ?? refuseWithout()
    const sent = current.lines.filter(({ state }) => state === 'checked' || state === 'pending')
    for (const line of sent) line.issuedAt ??= beijingTime(now())
    current.done = Math.max(current.done, stepsDone.sent)
    const answers = await bank(
      sent.map(({ lineNo, account, amount }) => ({ no: serialOf(current, lineNo), account: account!, amount })),
    )
    for (const line of sent) {
      const answer = answers.find(({ no }) => no === serialOf(current, line.lineNo))
      line.state = answer?.outcome ?? 'pending'
      if (answer?.outcome === 'paid') line.arrivedAt = answer.at
      if (answer?.outcome === 'failed') line.reason = answer.reason
    }
    if (current.lines.every(({ state }) => state !== 'pending')) await report(current)
  }

  /** §7.3-e, f: once more with the same numbers changes nothing. */
  async function report(current: Batch): Promise<void> {
    const { accessNo, platform } = await payoutSystem()
    const record = current.lines
      .filter(({ state }) => state === 'paid' || state === 'failed')
      .map((line) => ({
        accessNo,
        serialNo: serialOf(current, line.lineNo),
        ...subject,
        amount: line.amount,
        idNo: line.idNo,
        name: line.name,
        bankAccount: line.account!,
        bankName: line.bank!,
        issuedTime: line.issuedAt!,
        ...(line.state === 'paid'
          ? { outcome: '成功', arrivedTime: line.arrivedAt! }
          : { outcome: '失败', failureReason: line.reason! }),
      }))
    if (record.length > 0) {
      const { rejected } = await platform.call('benefit/report', { record })
      if (rejected[0])
        throw new DeskRefusal(`回流第 ${Number(rejected[0].index) + 1} 笔失败，原因为${rejected[0].reason}`)
    }
    current.done = stepsDone.ended
  }

  const serialOf = ({ batchNo }: Batch, lineNo: string) => `${batchNo}-${lineNo}`
  const refuseWithout = (): never => {
    throw new DeskRefusal('还没有核验过的批次，请先选择文件')
  }

  return {
    check,
    pay,
    /** For who has no file at hand: one who can be paid, one who has no account, one whose card is lost. */
    async samplePayees(): Promise<Payee[]> {
      const citizens = JSON.parse(await readFile(citizensFile, 'utf8')) as {
        name: string
        idNo: string
        note: string
      }[]
      const notes = ['多个月的使用明细', '四川成都', '没有关联银行账户', '已挂失']
      return citizens
        .filter(({ note }) => notes.some((each) => note.includes(each)))
        .map(({ name, idNo }, at) => ({ lineNo: String(at + 1), name, idNo, amount: '600.86' }))
    },
    view(): { batch?: PayoutBatch } {
      if (!batch) return {}
      const lines = batch.lines.map(({ lineNo, name, idNo, amount, state, bank: bankName, account, reason }) => ({
        lineNo,
        name: mask('name', name),
        idNo: mask('idNo', idNo),
        amount,
        state,
        ...(bankName !== undefined && { bank: bankName }),
        ...(account !== undefined && { account: mask('bankCard', account) }),
        ...(reason !== undefined && { reason }),
      }))
      return { batch: { batchNo: batch.batchNo, done: batch.done, lines } }
    },
    /** The office's own file of results: whom it named itself, and what became of each. */
    results(): string {
      const current = batch ?? refuseWithout()
      return writeResults(
        current.lines.map(({ lineNo, name, amount, state, reason, arrivedAt }) => ({
          序号: lineNo,
          姓名: mask('name', name),
          金额: amount,
          结果: lineWords[state],
          到账时间: arrivedAt ?? '',
          原因: reason ?? '',
        })),
      )
    },
  }
}

export type Payouts = ReturnType<typeof openPayouts>
