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
}

export function bankModule(deps: Pick<Deps, 'db' | 'now'>): Module<DemoBank> {
  const repository = bankRepository(deps.db)
  return {
    api: { ...simulatedBank(deps, repository), setFault: repository.setFault, getFault: repository.getFault },
  }
}

export { answerOf } from './bank.ts'
export type { Bank, BankAnswer, Leg, Moved, Transfer } from './bank.ts'
export { bankFaults, type BankFault } from './faults.ts'
export { bankLimitMs, bankRequests, queryDelayMs } from './requests.ts'
