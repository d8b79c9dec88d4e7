import type { PrivateKey } from '@one-card/gm'
import type { Database, Role, Store } from './db/open.ts'
import type { Sealing } from './db/sealing.ts'
import type { Dictionaries } from './dictionaries.ts'

/** What every module is wired with: the only ways to the store, the clock, chance and the other processes. */
export interface Deps {
  role: Role
  db: Database
  sealing: Sealing
  dictionaries: Dictionaries
  /** For what the platform signs beside its answers. */
  platformKey: PrivateKey
  now(): Date
  randomBytes(length: number): Uint8Array
  /** Origin under which this platform's pages are reached, without a slash at the end. */
  publicUrl: string
  notify: Store['notify']
  listen: Store['listen']
}
