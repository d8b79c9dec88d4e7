import { refusals } from '@one-card/prompts'
import { plainTextPattern } from '@one-card/records/plain-text'
import type { FastifyInstance } from 'fastify'
import type { CardText, Ending } from '../answers.ts'
import { cardAt, sampleCards } from './card-reader.ts'
import { DeskRefusal, endVisit, readCard, readCode, readLicence, type ClerkDeps, type Ended } from './clerk.ts'
import { answerReasons } from './reason.ts'

export interface DeskRoutesOptions {
  deps(): Promise<ClerkDeps>
  citizensFile: string
}

const read = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', minLength: 1, maxLength: 64 } },
}
const end = {
  type: 'object',
  required: ['visitId', 'state'],
  properties: {
    visitId: { type: 'string', format: 'uuid' },
    state: { enum: ['成功', '失败'] satisfies Ending[] },
    reason: { type: 'string', maxLength: 100, pattern: plainTextPattern },
  },
}
const inserted = { type: 'object', required: ['place'], properties: { place: { type: 'integer', minimum: 0 } } }
const typed = {
  type: 'object',
  required: ['cardNo', 'name', 'idNo'],
  additionalProperties: false,
  properties: {
    cardNo: { type: 'string', minLength: 1, maxLength: 32 },
    name: { type: 'string', minLength: 1, maxLength: 60 },
    idNo: { type: 'string', pattern: '^\\d{17}[\\dX]$' },
  },
}

/** What the clerk's page asks the desk's server. */
export async function deskRoutes(app: FastifyInstance, { deps, citizensFile }: DeskRoutesOptions): Promise<void> {
  answerReasons(app, ({ url }) =>
    /\/(decode|licence)$/.test(url) ? refusals.CODE_UNREADABLE : refusals.FORMAT_INVALID,
  )

  app.post<{ Body: { code: string } }>('/decode', { schema: { body: read } }, async ({ body }) =>
    readCode(body.code, await deps()),
  )
  app.post<{ Body: { code: string } }>('/licence', { schema: { body: read } }, async ({ body }) =>
    readLicence(body.code, await deps()),
  )
  app.get('/missing', async () => (await deps()).platform.call('records/missing', {}))
  app.get('/cards', () => sampleCards(citizensFile))
  app.post<{ Body: { place: number } }>('/card-inserted', { schema: { body: inserted } }, async ({ body }) => {
    const card = await cardAt(citizensFile, body.place)
    if (!card) throw new DeskRefusal('业务办理失败，原因为读卡器里没有卡，请放入卡片后重新读取')
    return readCard(card, await deps())
  })
  app.post<{ Body: CardText }>('/card-typed', { schema: { body: typed } }, async ({ body }) =>
    readCard(body, await deps()),
  )
  app.post<{ Body: { visitId: string } & Ended }>('/finish', { schema: { body: end } }, async ({ body }) =>
    endVisit(body.visitId, body, await deps()),
  )
}
