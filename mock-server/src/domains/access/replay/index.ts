import { windowMs } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { replayRepository, type Replay } from './repository.ts'

/** A timestamp may lie one window ahead when it comes, and is refused one window after it. */
const keepMs = 2 * windowMs + 60_000

export function replayModule({ db }: Pick<Deps, 'db'>): Module<Replay> {
  const { deleteBefore, ...api } = replayRepository(db)
  return { api, cleanup: { keepMs, deleteBefore } }
}

export type { Replay } from './repository.ts'
