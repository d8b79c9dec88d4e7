import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { worldRepository } from './repository.ts'

export interface World {
  /** Whether the people here are samples. Known by the data, not by how the program was started. */
  isSample(): Promise<boolean>
}

export function worldModule({ db }: Pick<Deps, 'db'>): Module<World> {
  return { api: worldRepository(db) }
}
