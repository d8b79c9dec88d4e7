import { openServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import { partnersRepository } from './repository.ts'
import { partnersService, type PartnersNeighbours } from './service.ts'

/** Horizontal sharing (§5.4.1.2): reviewed once, agreed to by each holder, seen by them each time (decision 0061). */
export function partnersModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'platformKey'>,
  neighbours: PartnersNeighbours,
): Module {
  const { apply, own, read, file, shown } = partnersService(deps, partnersRepository(deps.db), neighbours)
  return {
    api: {},
    handlers: [
      handle(openServices['partner-share/apply'], async (content, { channel }) => {
        const { applicationNo, state } = await apply(content, channel)
        return { applicationNo, state }
      }),
      handle(openServices['partner-share/state'], async ({ applicationNo }, { channel }) =>
        shown(await own(applicationNo, channel)),
      ),
      handle(openServices['partner-share/read'], ({ applicationNo, day, after }, { channel }) =>
        read(applicationNo, day, after, channel),
      ),
      handle(openServices['partner-share/file'], ({ applicationNo, day }, { channel }) =>
        file(applicationNo, day, channel),
      ),
    ],
  }
}

export { partnerReviews } from './reviews.ts'
