import { beijingTime } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { pageServices } from '@one-card/platform-api'
import { codes } from '@one-card/prompts'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { readCursor, writeCursor } from '../records/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import { digestOf, digestSince } from './digest.ts'
import { intentionsOf, pageEnd } from './intentions.ts'
import { disclosuresRepository, type DisclosureRow } from './repository.ts'
import type { Disclosures } from './disclosure.ts'

/** Tries on one page; more where an intention would be cut, up to `mostRows` for whom something asks without end. */
const leastRows = 20
const mostRows = 100

export function disclosuresModule(
  { db, randomBytes, now }: Pick<Deps, 'db' | 'randomBytes' | 'now'>,
  { sessions }: { sessions: Pick<Sessions, 'channelNameOf'> },
): Module<Disclosures> {
  const repository = disclosuresRepository(db)

  /** The channel of each page that took part, asked once however many tries it made. */
  async function channelNamesOf(rows: DisclosureRow[]): Promise<Map<string | null, string | undefined>> {
    const ids = [...new Set(rows.map(({ sessionId }) => sessionId))].filter((id) => id !== null)
    return new Map(await Promise.all(ids.map(async (id) => [id, await sessions.channelNameOf(id)] as const)))
  }

  function shown({ id, way, fields, outcome, cause, at }: DisclosureRow, via: string | undefined) {
    return {
      disclosureId: id,
      way,
      fields,
      outcome,
      ...(cause && { cause: codes[cause] }),
      ...(via !== undefined && { via }),
      at: beijingTime(at),
    }
  }

  const { listLooks, listLogins, lookMonths, findOf, seenAt } = repository
  const api: Disclosures = {
    listLooks,
    listLogins,
    lookMonths,
    findOf,
    seenAt,
    add: ({ channel, sessionId = null, ...row }, transaction) =>
      repository.insert(
        {
          cause: null,
          once: null,
          ...row,
          sessionId,
          id: toHex(randomBytes(16)),
          channelNo: channel.channelNo,
          institution: channel.institution?.name ?? channel.name,
        },
        transaction,
      ),
  }

  return {
    api,
    handlers: [
      handle(pageServices['disclosures/list'], async ({ before }, { session }) => {
        const rows = await repository.list(
          session.holderId,
          mostRows + 1,
          before === undefined ? undefined : readCursor(before),
        )
        const page = rows.slice(0, Math.min(pageEnd(rows, leastRows), mostRows))
        const names = await channelNamesOf(page)
        const intentions = intentionsOf(page).map((tries) => {
          const [{ institution, reason, outcome }] = tries as [DisclosureRow]
          return { institution, reason, outcome, tries: tries.map((each) => shown(each, names.get(each.sessionId))) }
        })
        return { intentions, ...(rows.length > page.length && { next: writeCursor(page.at(-1)!) }) }
      }),
      handle(pageServices['disclosures/digest'], async (_params, { session: { holderId } }) => ({
        months: digestOf(await repository.sumMonths(holderId, digestSince(now())), now()),
      })),
    ],
  }
}

export type { Disclosure, Disclosures } from './disclosure.ts'
export type { DisclosureRow } from './repository.ts'
