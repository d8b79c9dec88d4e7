import { beijingTime } from '@one-card/envelope'
import type { PageServices, Params, Result } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { sceneLabel } from '../../uses/records/index.ts'
import { csvOf } from './csv.ts'
import { pdfOf } from './pdf.ts'
import { newestOf, readFromOf, readPlace, writePlace, type Place } from './merge.ts'
import { monthRange, sourcesOf, type Narrowed, type Source, type UsageNeighbours } from './sources.ts'
import { addUp, monthsUpTo, noTotals, shownTotals } from './totals.ts'
import { sceneWord } from './words.ts'

const pageSize = 20
const summaryMonths = 12
const mostPlaces = 30
const mostExported = 1000

async function read(sources: Source[], limit: number, from?: Place) {
  return newestOf(
    await Promise.all(sources.map(({ origin, list }) => list(limit, from && readFromOf(from, origin)))),
    limit,
  )
}

/** Several domains' rows as one list, what it came to, and the same as a file. */
export function usageLists({ now }: Pick<Deps, 'now'>, modules: UsageNeighbours) {
  /** Each month between two, whole. */
  async function totals(sources: Source[], first: string, last: string) {
    const range = { since: monthRange(first).since, until: monthRange(last).until }
    return addUp(await Promise.all(sources.map(({ months }) => months(range))))
  }

  return {
    async list(
      holderId: string,
      { before, ...narrowed }: Params<PageServices['records/list']>,
    ): Promise<Result<PageServices['records/list']>> {
      const sources = sourcesOf(holderId, narrowed, modules)
      const rows = await read(sources, pageSize + 1, before === undefined ? undefined : readPlace(before))
      const shown = rows.slice(0, pageSize)
      const [newest, oldest] = [shown[0], shown.at(-1)].map((entry) => entry?.line.at.slice(0, 7))
      return {
        records: shown.map(({ line }) => line),
        months: oldest === undefined ? [] : (await totals(sources, oldest, newest!)).map(shownTotals),
        ...(rows.length > pageSize && { next: writePlace(shown.at(-1)!) }),
      }
    },

    async summary(holderId: string, kind: Narrowed['kind']): Promise<Result<PageServices['records/summary']>> {
      const names = monthsUpTo(beijingTime(now()).slice(0, 7), summaryMonths)
      const used = kind === undefined ? {} : { kind: kind === 'consent' ? undefined : kind }
      const [sums, sceneCodes, usePlaces, grantPlaces] = await Promise.all([
        totals(sourcesOf(holderId, kind === undefined ? {} : { kind }, modules), names[0]!, names.at(-1)!),
        kind === 'consent' ? [] : modules.records.scenesOf(holderId, used),
        kind === 'consent' ? [] : modules.records.placesOf(holderId, used, mostPlaces),
        kind === undefined || kind === 'consent' ? modules.queryGrants.placesOf(holderId, mostPlaces) : [],
      ])
      return {
        months: names.map((name) => shownTotals(sums.find(({ month }) => month === name) ?? noTotals(name))),
        scenes: sceneCodes
          .sort()
          .map((code) => ({ code, name: sceneWord(sceneLabel(modules.dictionaries, code) ?? code) })),
        places: [...new Set([...usePlaces, ...grantPlaces])].filter((place) => place !== '').slice(0, mostPlaces),
      }
    },

    async exported(
      holderId: string,
      { form, ...narrowed }: Params<PageServices['records/export']>,
    ): Promise<Result<PageServices['records/export']>> {
      const rows = await read(sourcesOf(holderId, narrowed, modules), mostExported + 1)
      const lines = rows.slice(0, mostExported).map(({ line }) => line)
      const madeAt = beijingTime(now())
      return {
        name: `使用明细${madeAt.slice(0, 10)}.${form ?? 'csv'}`,
        count: String(lines.length),
        more: rows.length > mostExported ? '1' : '0',
        content: form === 'pdf' ? pdfOf(lines, '社会保障卡使用明细', madeAt) : csvOf(lines),
      }
    },
  }
}
