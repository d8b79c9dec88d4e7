import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { holdersRepository } from './repository.ts'
import { holderRoutes } from './routes.ts'
import { holdersService, type Holders, type TraceMismatch } from './service.ts'

export function holdersModule(
  deps: Pick<Deps, 'db' | 'sealing'>,
  { traceMismatch }: { traceMismatch: TraceMismatch },
): Module<Holders> {
  const repository = holdersRepository(deps.db, deps.sealing)
  const api = holdersService(repository, traceMismatch)
  return { api, handlers: holderRoutes(repository), rekey: repository.rekey }
}

export type { Card } from './card.ts'
export type { Holder } from './holder.ts'
export type { Holders, TraceMismatch } from './service.ts'
