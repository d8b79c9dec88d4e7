import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { grantsRepository, type Grants } from './repository.ts'

export function grantsModule({ db }: Pick<Deps, 'db'>): Module<Grants> {
  return { api: grantsRepository(db) }
}

export type { Grants } from './repository.ts'
