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
import { checkEach, type Checked } from './check-each.ts'

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

/** Of what came of a report: each row stored, or why not. */
const outcomeOf = <R>({ fit, rejected }: Checked<R>) => ({ accepted: String(fit.length), rejected })

/** Rows of a region's catalogue, each stored and found by search from then on, or refused by itself. */
export function receiving(
  { db, sealing, now }: Pick<Deps, 'db' | 'sealing' | 'now'>,
  { services, institutions, news, search, isSample, queue }: ReceiveNeighbours,
) {
  const about = ({ name }: Channel) => ({ source: name, reportedAt: now() })

  return {
    async services(rows: Record<string, string>[], regionCode: string, channel: Channel) {
      const sample = await isSample()
      const checked = checkEach(rows, {
        problemOf: (row) => checkCatalogueItem(row, sample)[0],
        storedOf: (row) => ({ ...itemOf(row as CatalogueItem, regionCode), ...about(channel) }),
        twice: { field: 'projectNo', reason: '服务编号与前面一行重复' },
      })
      await keep(checked.fit, 'services', regionCode, services, ({ id, project, sceneCode, matter }) =>
        searchRow({
          kind: 'service',
          place: `national-zone/services/${id}`,
          title: project,
          note: `${regionName(regionCode) ?? '全国'} · ${labelOf(scenes, sceneCode) ?? matter}`,
          weight: 40,
        }),
      )
      return outcomeOf(checked)
    },

    async institutions(rows: Record<string, string>[], regionCode: string, channel: Channel) {
      const sample = await isSample()
      const isWithin = (row: Record<string, string>) =>
        sample || row.regionCode!.startsWith(regionCode.replace(/(00)+$/, ''))
      const checked = checkEach(rows, {
        problemOf: (row): FieldProblem | undefined =>
          checkCatalogueInstitution(row, sample)[0] ??
          (isWithin(row) ? undefined : { field: 'regionCode', reason: '不在上报的地区内' }),
        storedOf: (row) => ({ ...institutionOf(row as CatalogueInstitution, sealing), ...about(channel) }),
        twice: { field: 'creditCode', reason: '与前面一行是同一机构，请把开通项目写在一行，用“/”隔开' },
      })
      await keep(checked.fit, 'institutions', regionCode, institutions, ({ id, name, address }) =>
        searchRow({
          kind: 'institution',
          place: `national-zone/institutions/${id}`,
          title: name,
          note: address,
          weight: 10,
        }),
      )
      return outcomeOf(checked)
    },

    async articles(rows: ReportedArticle[], regionCode: string) {
      const source = regionName(regionCode) ?? '全国'
      const checked = checkEach(rows, {
        problemOf: ({ body }) =>
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
      await keep(checked.fit, 'articles', regionCode, news, ({ id, title }) =>
        searchRow({
          kind: 'article',
          place: `national-zone/articles/${id}`,
          title,
          note: `${source} · 服务资讯`,
          weight: 30,
        }),
      )
      return outcomeOf(checked)
    },
  }

  async function keep<R extends { id: string }>(
    rows: R[],
    kind: 'services' | 'institutions' | 'articles',
    regionCode: string,
    { store }: { store(rows: R[], within: Database): Promise<void> },
    entryOf: (row: R) => ReturnType<typeof searchRow>,
  ): Promise<void> {
    await inPieces(rows, rowsAtOnce, async (piece) => {
      const entries = piece.map(entryOf)
      const keys = piece.map(({ id }) => id)
      await db.transaction(async (transaction) => {
        await store(piece, transaction)
        await search.store(entries, transaction)
        await queue(kind, keys, regionCode, transaction)
      })
    })
  }
}
