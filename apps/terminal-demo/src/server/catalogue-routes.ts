import type { Channel } from '@one-card/channel-sdk/node'
import type { WireRecord } from '@one-card/records'
import type { FastifyInstance } from 'fastify'
import type { CatalogueKind, CatalogueRow, CatalogueView } from '../catalogue/catalogue.ts'
import { csvOf, xlsxOf } from './catalogue-file.ts'
import { importCatalogue, type StoreRows } from './catalogue-import.ts'
import { codeOf, sampleRows, sheetOf, type Layout } from './catalogue-table.ts'
import { institution } from './desk.ts'
import { answerReasons } from './reason.ts'
import type { ZoneRoutesOptions } from './zone-routes.ts'

/** Bytes of 50,000 lines, with room. */
const longestFile = 40 * 1024 * 1024

const code = (pattern: string) => ({ type: 'string', pattern })
const which = { type: 'object', properties: { kind: { enum: ['services', 'institutions'] } } }
const filter = {
  type: 'object',
  additionalProperties: false,
  properties: {
    department: { type: 'string', minLength: 1, maxLength: 40 },
    sceneCode: code('^\\d{2}$'),
    cardForm: { enum: ['1', '2', '3'] },
    ability: { enum: ['1', '2', '3'] },
    after: code('^[\\w-]{1,80}$'),
    layout: { enum: ['table', 'sample'] },
  },
}

interface Wanted {
  department?: string
  sceneCode?: string
  cardForm?: '1' | '2' | '3'
  ability?: '1' | '2' | '3'
  after?: string
}
interface Of {
  Params: { kind: CatalogueKind }
  Querystring: Wanted & { layout?: Layout }
}
interface Page {
  total: string
  listed: { row: WireRecord; source?: string; reportedAt?: string }[]
  next?: string
}

const fileTypes = {
  csv: { type: 'text/csv; charset=utf-8', write: async (rows: string[][]) => csvOf(rows) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
}

/** What the desk that keeps a region's catalogues asks its server (§A.1, §B.1); a file comes as it is, whatever its encoding. */
export async function catalogueRoutes(app: FastifyInstance, { system }: ZoneRoutesOptions): Promise<void> {
  const desk = async () => (await system('社会保险经办窗口')).platform
  const { regionCode } = institution

  const storeRows =
    (kind: CatalogueKind, platform: Channel): StoreRows =>
    async (rows) => {
      const { rejected } =
        kind === 'services'
          ? await platform.call('catalogue/services', { regionCode, services: rows })
          : await platform.call('catalogue/institutions', { regionCode, institutions: rows })
      return rejected
    }

  async function pageOf(kind: CatalogueKind, { ability, ...wanted }: Wanted, platform: Channel): Promise<Page> {
    if (kind === 'services') {
      const { services, ...rest } = await platform.call('catalogue/service-list', {
        servicesOf: regionCode,
        ...wanted,
        ...(ability && { ability }),
      })
      return { ...rest, listed: services }
    }
    const { institutions, ...rest } = await platform.call('catalogue/institution-list', {
      institutionsOf: regionCode,
      ...wanted,
    })
    return { ...rest, listed: institutions }
  }

  async function allRows(kind: CatalogueKind, wanted: Wanted): Promise<WireRecord[]> {
    const platform = await desk()
    const rows: WireRecord[] = []
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: Page = await pageOf(kind, { ...wanted, ...(after !== '' && { after }) }, platform)
      rows.push(...page.listed.map(({ row }) => row))
      after = page.next
    }
    return rows
  }

  answerReasons(app)
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )

  app.post<Of & { Body: Buffer }>(
    '/:kind',
    { schema: { params: which }, bodyLimit: longestFile },
    async ({ params: { kind }, body }) => importCatalogue(kind, body, storeRows(kind, await desk())),
  )
  app.get<Of>(
    '/:kind',
    { schema: { params: which, querystring: filter } },
    async ({ params: { kind }, query: { layout: _layout, ...wanted } }): Promise<CatalogueView> => {
      const platform = await desk()
      const [{ listed, ...rest }, { entries }] = await Promise.all([
        pageOf(kind, wanted, platform),
        platform.call('dictionary/list', { dictionaryOf: 'C.7' }),
      ])
      const scenes = entries.map(({ code: value, label }) => ({ value, word: label.replace(/应用$/, '') }))
      return { ...rest, scenes, rows: listed.map(({ row, ...about }) => ({ ...shownOf(kind, row), ...about })) }
    },
  )
  for (const [ending, { type, write }] of Object.entries(fileTypes)) {
    const answer = (kind: CatalogueKind) => ({
      'content-type': type,
      'content-disposition': `attachment; filename="${kind}.${ending}"`,
    })
    app.get<Of>(
      `/:kind/export.${ending}`,
      { schema: { params: which, querystring: filter } },
      async ({ params: { kind }, query: { layout = 'table', ...wanted } }, reply) =>
        reply.headers(answer(kind)).send(await write(sheetOf(kind, layout, await allRows(kind, wanted)))),
    )
    app.get<Of>(`/:kind/sample.${ending}`, { schema: { params: which } }, async ({ params: { kind } }, reply) =>
      reply.headers(answer(kind)).send(await write(sheetOf(kind, 'table', [sampleRows[kind]]))),
    )
  }
}

/** What the desk's screen shows of a row; who is to be called there stands in the file alone. */
function shownOf(kind: CatalogueKind, row: WireRecord): CatalogueRow {
  return kind === 'services'
    ? { code: codeOf(row), title: row.project!, by: row.department!, scene: row.scene!, where: row.openIn! }
    : { code: row.creditCode!, title: row.name!, by: row.supervisor!, scene: row.scene!, where: row.coverage! }
}
