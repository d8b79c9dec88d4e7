import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mask } from '@one-card/masking'
import type { FastifyInstance } from 'fastify'
import type { CardText, Person } from '../answers.ts'
import { attest, compareFace, DeskRefusal, type ClerkDeps } from './clerk.ts'
import { answerReasons } from './reason.ts'

export interface FaceRoutesOptions {
  deps(): Promise<ClerkDeps>
  citizensFile: string
  facesDir: string
}

/** One entry of `demo-citizens.json`: somebody whose business is open at this desk. */
interface Citizen extends CardText {
  note: string
}

const place = { type: 'integer', minimum: 0 }
const compared = {
  type: 'object',
  required: ['place', 'image'],
  properties: { place, image: { type: 'string', minLength: 1, maxLength: 47_000 } },
}
const attested = {
  type: 'object',
  required: ['place', 'checkNo'],
  properties: { place, checkNo: { type: 'string', pattern: '^\\d{8}$' } },
}

/** What the clerk's page asks where a face, or the clerk's own eyes, say who somebody is (§7.1.3). Pictures pass through; none is kept. */
export async function faceRoutes(
  app: FastifyInstance,
  { deps, citizensFile, facesDir }: FaceRoutesOptions,
): Promise<void> {
  const citizens = async () => JSON.parse(await readFile(citizensFile, 'utf8')) as Citizen[]
  const citizenAt = async (at: number) =>
    (await citizens())[at] ?? Promise.reject(new DeskRefusal('业务办理失败，原因为没有这位办事人，请重新选择'))

  answerReasons(app)

  app.get('/people', async () =>
    (await citizens()).map(({ name, note }, at): Person => ({ place: at, name: mask('name', name), note })),
  )
  app.get<{ Params: { file: string } }>(
    '/faces/:file',
    { schema: { params: { type: 'object', properties: { file: { type: 'string', pattern: '^\\d{2}\\.jpg$' } } } } },
    async ({ params }, reply) => reply.type('image/jpeg').send(await readFile(join(facesDir, params.file))),
  )
  app.post<{ Body: { place: number; image: string } }>('/face', { schema: { body: compared } }, async ({ body }) =>
    compareFace(await citizenAt(body.place), body.image, await deps()),
  )
  app.post<{ Body: { place: number; checkNo: string } }>('/attest', { schema: { body: attested } }, async ({ body }) =>
    attest(await citizenAt(body.place), body.checkNo, await deps()),
  )
}
