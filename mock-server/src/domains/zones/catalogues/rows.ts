import type { Deps } from '../../../deps.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import { rowOfInstitution, type Institutions } from '../institutions/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import type { News } from '../news/index.ts'
import { rowOfItem, type Services } from '../services/index.ts'
import type { CatalogueReport } from './repository.ts'

export interface RowNeighbours {
  services: Pick<Services, 'findAll'>
  institutions: Pick<Institutions, 'findAll'>
  news: Pick<News, 'findAll'>
  localZones: Pick<LocalZones, 'find'>
}

export interface Rows {
  /** Sends reports of one kind and region; which places the parent refused, and why. */
  send(reports: CatalogueReport[], line: NationalLine): Promise<Map<number, string>>
}

type Rejected = { index: string; field: string; reason: string }[]

/** What each report is on the wire, read at the moment it is sent. */
export function catalogueRows(
  { sealing, publicUrl }: Pick<Deps, 'sealing' | 'publicUrl'>,
  { services, institutions, news, localZones }: RowNeighbours,
): Rows {
  async function sendRows<R extends { id: string }, W>(
    reports: CatalogueReport[],
    found: R[],
    rowOf: (each: R) => W,
    call: (rows: W[]) => Promise<{ rejected: Rejected }>,
  ): Promise<Map<number, string>> {
    const byId = new Map(found.map((each) => [each.id, each]))
    const known = reports.filter(({ key }) => byId.has(key))
    const { rejected } = await call(known.map(({ key }) => rowOf(byId.get(key)!)))
    return new Map(rejected.map(({ index, field, reason }) => [known[Number(index)]!.place, `${field} ${reason}`]))
  }

  async function sendZone({ key: regionCode }: CatalogueReport, { client }: NationalLine): Promise<void> {
    const zone = await localZones.find(regionCode)
    if (zone === undefined) return void (await client.call('zone/withdraw', { regionCode }))
    const { name, drawing } = zone
    const level = regionCode.endsWith('0000') ? ('province' as const) : ('city' as const)
    await client.call('zone/register', { regionCode, name, level, drawing, origin: publicUrl })
  }

  return {
    async send(reports, line) {
      const [{ kind, regionCode }] = reports as [CatalogueReport]
      const keys = reports.map(({ key }) => key)
      const { client } = line
      switch (kind) {
        case 'zone':
          await sendZone(reports[0]!, line)
          return new Map()
        case 'services':
          return sendRows(reports, await services.findAll(keys), rowOfItem, (rows) =>
            client.call('catalogue/services', { regionCode, services: rows }),
          )
        case 'institutions':
          return sendRows(
            reports,
            await institutions.findAll(keys),
            (each) => rowOfInstitution(each, sealing),
            (rows) => client.call('catalogue/institutions', { regionCode, institutions: rows }),
          )
        case 'articles':
          return sendRows(
            reports,
            await news.findAll(keys),
            ({ id, kind: kindOf, title, body, publishedOn }) => ({
              articleNo: id.slice(regionCode.length + 1),
              kind: kindOf,
              title,
              body,
              publishedOn,
            }),
            (rows) => client.call('catalogue/articles', { regionCode, articles: rows }),
          )
      }
    },
  }
}
