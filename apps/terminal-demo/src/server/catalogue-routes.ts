import type { FastifyInstance } from 'fastify'
import type { CatalogueKind } from '../catalogue/catalogue.ts'
import { readCatalogue, sampleFile } from './catalogue-file.ts'
import { answerReasons } from './reason.ts'

const which = { type: 'object', properties: { kind: { enum: ['services', 'institutions'] } } }
/** Bytes of 50,000 lines, with room. */
const longestFile = 40 * 1024 * 1024

interface Of {
  Params: { kind: CatalogueKind }
}

/** What the page that checks catalogue files asks its server; the file comes as it is, whatever its encoding. */
export async function catalogueRoutes(app: FastifyInstance): Promise<void> {
  answerReasons(app)
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )

  app.post<Of & { Body: Buffer }>(
    '/:kind',
    { schema: { params: which }, bodyLimit: longestFile },
    ({ params: { kind }, body }) => readCatalogue(kind, body),
  )
  app.get<Of>('/:kind/sample.csv', { schema: { params: which } }, ({ params: { kind } }, reply) =>
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${kind}.csv"`)
      .send(sampleFile(kind)),
  )
}
