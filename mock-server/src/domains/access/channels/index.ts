import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { channelsRepository } from './repository.ts'
import type { Channel, KeyPurpose } from './channel.ts'
import type { Channels } from './channels.ts'

declare module '../../../handler.ts' {
  interface Callers {
    /** A channel or system whose envelope has already been opened. */
    open: { channel: Channel; requestId: string; signedWith: KeyPurpose }
  }
}

export function channelsModule(deps: Pick<Deps, 'db' | 'sealing'>): Module<Channels> {
  return { api: channelsRepository(deps.db, deps.sealing) }
}

export { isServed, originsOf, type Channel, type ChannelKeys, type Institution } from './channel.ts'
export { channelKinds, numberStart } from './number.ts'
export { institutionColumns } from './repository.ts'
export type { Channels } from './channels.ts'
export type { ChannelMove } from './states.ts'
