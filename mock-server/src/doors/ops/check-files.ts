import type { FastifyInstance } from 'fastify'
import { checkFileName, type CheckFiles } from '../../domains/access/check-files/index.ts'

/** A host's check file at the root, byte for byte: without it a mini-program opens no page of this domain. */
export function checkFiles(app: FastifyInstance, { find }: Pick<CheckFiles, 'find'>): void {
  app.get<{ Params: { file: string } }>('/:file', async ({ params: { file } }, reply) => {
    const content = checkFileName.test(file) ? await find(file) : undefined
    if (content === undefined) return reply.callNotFound()
    return reply.type('text/plain').header('cache-control', 'no-cache').send(content)
  })
}
