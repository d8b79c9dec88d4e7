import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Bank } from './bank.ts'
import type { BankFault } from './faults.ts'
import { bankRepository } from './repository.ts'
import { simulatedBank } from './simulated-bank.ts'

/** The simulated bank and its switch. */
export interface DemoBank extends Bank {
  setFault(fault: BankFault, times: number): Promise<void>
  getFault(): Promise<{ fault: BankFault; timesLeft: number }>
  /** Of a new merchant, empty. */
  openAccount(account: string, transaction: Database): Promise<void>
}

export function bankModule(deps: Pick<Deps, 'db' | 'now'>): Module<DemoBank> {
  const repository = bankRepository(deps.db)
  return {
    api: {
      ...simulatedBank(deps, repository),
      setFault: repository.setFault,
      getFault: repository.getFault,
      openAccount: repository.openAccount,
    },
  }
}

export { answerOf } from './bank.ts'
export type { Bank, BankAnswer, Leg, Moved, Transfer } from './bank.ts'
export { bankFaults, type BankFault } from './faults.ts'
export { bankLimitMs, bankRequests, queryDelayMs } from './requests.ts'
