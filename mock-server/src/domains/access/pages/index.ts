import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { pagesRepository, type Pages } from './repository.ts'

export function pagesModule({ db }: Pick<Deps, 'db'>): Module<Pages> {
  return { api: pagesRepository(db) }
}

export type { Pages } from './repository.ts'
