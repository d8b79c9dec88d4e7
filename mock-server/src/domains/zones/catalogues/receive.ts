import type { OpenServices, Params } from '@one-card/platform-api'
import { labelOf, scenes, type FieldProblem } from '@one-card/records'
import {
  checkCatalogueInstitution,
  checkCatalogueItem,
  type CatalogueInstitution,
  type CatalogueItem,
} from '@one-card/records/catalogue'
import { regionName } from '@one-card/records/regions'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { inPieces } from '../../../in-pieces.ts'
import type { Channel } from '../../access/channels/index.ts'
import { institutionOf, type Institutions } from '../institutions/index.ts'
import { cleanArticle, type News } from '../news/index.ts'
import { searchRow, type Search } from '../search/index.ts'
import { itemOf, type Services } from '../services/index.ts'
import { eachChecked, type Checked } from './check-each.ts'

export interface ReceiveNeighbours {
  services: Pick<Services, 'store'>
  institutions: Pick<Institutions, 'store'>
  news: Pick<News, 'store'>
  search: Search
  isSample(): Promise<boolean>
  /** What was stored goes up from here, in the same transaction. */
  queue(
    kind: 'services' | 'institutions' | 'articles',
    keys: string[],
    regionCode: string,
    within: Database,
  ): Promise<void>
}

/** Stored in one transaction: PGlite is one thread, and everybody waits for it (decision 0068). */
const rowsAtOnce = 20

type ReportedArticle = Params<OpenServices['catalogue/articles']>['articles'][number]

/** Rows of a region's catalogue, each stored and found by search from then on, or refused by itself. */
export function receiving(
  { db, sealing, now, dictionaries }: Pick<Deps, 'db' | 'sealing' | 'now' | 'dictionaries'>,
  { services, institutions, news, search, isSample, queue }: ReceiveNeighbours,
) {
  const about = ({ name }: Channel) => ({ source: name, reportedAt: now() })

  return {
    async services(rows: Record<string, string>[], regionCode: string, channel: Channel) {
      const sample = await isSample()
      const tables = dictionaries.now()
      const check = eachChecked({
        problemOf: (row: Record<string, string>) => checkCatalogueItem(row, sample, tables)[0],
        storedOf: (row) => ({ ...itemOf(row as CatalogueItem, regionCode, tables), ...about(channel) }),
        twice: { field: 'projectNo', reason: '服务编号与前面一行重复' },
      })
      return take(rows, check, 'services', regionCode, services, ({ id, project, sceneCode, matter }) =>
        searchRow({
          kind: 'service',
          place: `national-zone/services/${id}`,
          title: project,
          note: `${regionName(regionCode, tables) ?? '全国'} · ${labelOf(tables[scenes.name]!, sceneCode) ?? matter}`,
          weight: 40,
        }),
      )
    },

    async institutions(rows: Record<string, string>[], regionCode: string, channel: Channel) {
      const sample = await isSample()
      const tables = dictionaries.now()
      const isWithin = (row: Record<string, string>) =>
        sample || row.regionCode!.startsWith(regionCode.replace(/(00)+$/, ''))
      const check = eachChecked({
        problemOf: (row: Record<string, string>): FieldProblem | undefined =>
          checkCatalogueInstitution(row, sample, tables)[0] ??
          (isWithin(row) ? undefined : { field: 'regionCode', reason: '不在上报的地区内' }),
        storedOf: (row) => ({ ...institutionOf(row as CatalogueInstitution, sealing, tables), ...about(channel) }),
        twice: { field: 'creditCode', reason: '与前面一行是同一机构，请把开通项目写在一行，用“/”隔开' },
      })
      return take(rows, check, 'institutions', regionCode, institutions, ({ id, name, address }) =>
        searchRow({
          kind: 'institution',
          place: `national-zone/institutions/${id}`,
          title: name,
          note: address,
          weight: 10,
        }),
      )
    },

    async articles(rows: ReportedArticle[], regionCode: string) {
      const source = regionName(regionCode, dictionaries.now()) ?? '全国'
      const check = eachChecked({
        problemOf: ({ body }: ReportedArticle) =>
          cleanArticle(body) === undefined ? { field: 'body', reason: '正文没有文字' } : undefined,
        storedOf: ({ articleNo, body, ...row }) => ({
          ...row,
          id: `${regionCode}-${articleNo}`,
          body: cleanArticle(body)!,
          regionCode,
          source,
          drawing: null,
          reportedAt: now(),
        }),
        twice: { field: 'articleNo', reason: '与前面一篇编号重复' },
      })
      return take(rows, check, 'articles', regionCode, news, ({ id, title }) =>
        searchRow({
          kind: 'article',
          place: `national-zone/articles/${id}`,
          title,
          note: `${source} · 服务资讯`,
          weight: 30,
        }),
      )
    },
  }

  /** Each row checked and stored, or why not. */
  async function take<R, S extends { id: string }>(
    rows: R[],
    check: (piece: R[], at: number) => Checked<S>,
    kind: 'services' | 'institutions' | 'articles',
    regionCode: string,
    { store }: { store(rows: S[], within: Database): Promise<void> },
    entryOf: (row: S) => ReturnType<typeof searchRow>,
  ): Promise<{ accepted: string; rejected: Checked<S>['rejected'] }> {
    const rejected: Checked<S>['rejected'] = []
    await inPieces(rows, rowsAtOnce, async (piece, at) => {
      const checked = check(piece, at)
      rejected.push(...checked.rejected)
      if (checked.fit.length > 0) await keep(checked.fit)
    })
    return { accepted: String(rows.length - rejected.length), rejected }

    async function keep(fit: S[]): Promise<void> {
      const entries = fit.map(entryOf)
      const keys = fit.map(({ id }) => id)
      await db.transaction(async (transaction) => {
        await store(fit, transaction)
        await search.store(entries, transaction)
        await queue(kind, keys, regionCode, transaction)
      })
    }
  }
}
