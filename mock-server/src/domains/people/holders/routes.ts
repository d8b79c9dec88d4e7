import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { HoldersRepository } from './repository.ts'

export function holderRoutes(repository: HoldersRepository): Handler[] {
  return [
    handle(pageServices['holder/preferences'], (change, { session }) =>
      Object.keys(change).length === 0
        ? repository.preferencesOf(session.holderId)
        : repository.choose(session.holderId, change),
    ),
  ]
}
