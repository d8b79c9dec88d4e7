import { shownKey, type RecordKind, type Records } from '../records/index.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { SharingRepository } from './repository.ts'

interface CheckNeighbours {
  national: NationalLine
  records: Pick<Records, 'wiresOf' | 'idsOfDay'>
}

interface Missing {
  recordId: string
  state: string
  cause: string | null
}

/** One kind of one day: how many stand here, how many of them the parent has, and which it has not. */
interface Tally {
  kind: RecordKind
  here: number
  there: number
  missing: Missing[]
}

const kinds: RecordKind[] = ['credential', 'payment', 'benefit']

/** Of a Beijing day, `YYYY-MM-DD`. */
export function checkSharing(repository: SharingRepository, { records, national }: CheckNeighbours) {
  async function keysThere(kind: RecordKind, day: string): Promise<Set<string>> {
    const keys = new Set<string>()
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: { keys: string[]; next?: string } = await national.client.call('records/tally', {
        kind,
        day,
        ...(after !== '' && { after }),
      })
      for (const key of page.keys) keys.add(key)
      after = page.next
    }
    return keys
  }

  async function tallyOf(kind: RecordKind, day: string): Promise<Tally> {
    const ids = await records.idsOfDay(kind, day)
    const wires = await records.wiresOf(ids)
    const there = await keysThere(kind, day)
    const absent = ids.filter((id) => !there.has(shownKey(wires.get(id)!)))
    const rows = new Map((await repository.find(absent)).map((row) => [row.recordId, row]))
    const missing = absent.map((recordId) => {
      const { state = 'unshared', cause = null } = rows.get(recordId) ?? {}
      return { recordId, state, cause }
    })
    return { kind, here: ids.length, there: there.size, missing }
  }

  return async (day: string): Promise<Tally[]> => {
    const tallies: Tally[] = []
    for (const kind of kinds) tallies.push(await tallyOf(kind, day))
    return tallies
  }
}
