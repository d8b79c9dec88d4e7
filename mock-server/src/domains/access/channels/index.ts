import { windowMs } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { channelsRepository } from './repository.ts'
import type { Channels } from './channels.ts'

/** A timestamp may lie one window ahead when it comes, and is refused one window after it. */
const keepRequestsMs = 2 * windowMs + 60_000

export function channelsModule(deps: Pick<Deps, 'db' | 'sealing'>): Module<Channels> {
  const { deleteRequestsBefore, ...api } = channelsRepository(deps.db, deps.sealing)
  return { api, cleanup: { name: 'channels', keepMs: keepRequestsMs, deleteBefore: deleteRequestsBefore } }
}

export { originsOf, type Channel, type Institution } from './channel.ts'
export type { Channels } from './channels.ts'
