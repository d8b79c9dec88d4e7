import type { Deps } from '../../../deps.ts'
import { BankUnreachable, type Bank, type BankAnswer, type Transfer } from './bank.ts'
import { slowMs, type BankFault } from './faults.ts'
import type { BankRepository } from './repository.ts'

/** A bank with books of its own in our database, as far from our transactions as a real one. */
export function simulatedBank({ now }: Pick<Deps, 'now'>, repository: BankRepository): Bank {
  const listeners: Parameters<Bank['onAnswer']>[0][] = []

  async function query(requestNo: string): Promise<BankAnswer> {
    if ((await repository.useFault(['down'])) === 'down') throw new BankUnreachable()
    const found = await repository.findRequest(requestNo)
    if (!found) return { outcome: 'unseen' }
    if (found.knownAt > now()) return { outcome: 'working' }
    const { answer } = found
    return 'at' in answer ? { outcome: 'done', at: new Date(answer.at) } : answer
  }

  /** What a transfer comes to, written down with it. */
  async function carryOut({ requestNo, legs, notAfter }: Transfer, fault: BankFault): Promise<BankAnswer> {
    const at = now()
    const knownAt = new Date(at.getTime() + (fault === 'slow' ? slowMs : 0))
    return repository.inTransaction(async (transaction) => {
      const accounts = await repository.lockAccounts(
        legs.map(({ account }) => account),
        transaction,
      )
      const known = new Map(accounts.map((each) => [each.account, each]))
      const isShort = legs.some(({ account, amountFen }) => {
        const found = known.get(account)
        return amountFen < 0 && found !== undefined && !found.mayOverdraw && found.balanceFen + amountFen < 0
      })
      let answer: BankAnswer = { outcome: 'done', at }
      if (fault === 'refused' || at > notAfter || legs.some(({ account }) => !known.has(account)))
        answer = { outcome: 'refused', cause: 'BANK_REFUSED' }
      else if (fault === 'insufficient' || isShort) answer = { outcome: 'refused', cause: 'BALANCE_SHORT' }
      if (!(await repository.insertRequest(requestNo, answer, knownAt, transaction))) return { outcome: 'working' }
      if (answer.outcome === 'done') await repository.enter(requestNo, legs, at, transaction)
      return answer
    })
  }

  return {
    query,
    balanceOf: repository.balanceOf,
    movedBy: repository.movedBy,
    movedBetween: repository.movedBetween,
    onAnswer: (listener) => void listeners.push(listener),
    async transfer(transfer) {
      if (transfer.legs.reduce((sum, { amountFen }) => sum + amountFen, 0) !== 0)
        throw new Error('The legs of a transfer must sum to zero')
      const fault = await repository.useFault(['slow', 'refused', 'insufficient', 'lost', 'twice', 'down'])
      if (fault === 'down') throw new BankUnreachable()
      const answer = await carryOut(transfer, fault)
      if (fault === 'lost') throw new BankUnreachable()
      if (fault === 'twice') for (const listener of listeners) await listener(transfer.requestNo, answer)
      return fault === 'slow' ? { outcome: 'working' } : answer
    },
  }
}
