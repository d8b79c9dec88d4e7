import { PlatformRefusal, type Channel } from '@one-card/channel-sdk/node'
import { refusals } from '@one-card/prompts'
import type { FastifyInstance } from 'fastify'
import { answerReasons } from './reason.ts'

interface CaseRoutesOptions {
  /** A system of each platform, by the end of its name: a zone's pages have numbers of their own platform. */
  systems: ((ending: string) => Promise<{ platform: Channel }>)[]
}

const body = {
  type: 'object',
  required: ['caseNo'],
  properties: { caseNo: { type: 'string', pattern: '^[0-9A-Z]{6}$' } },
}

/** 告诉客服: asked of one platform after the other until one knows the number. */
export async function caseRoutes(app: FastifyInstance, { systems }: CaseRoutesOptions): Promise<void> {
  answerReasons(app)

  app.post<{ Body: { caseNo: string } }>('/', { schema: { body } }, async ({ body: { caseNo } }) => {
    let unknown: unknown
    for (const system of systems)
      try {
        return await (await system('社会保险经办窗口')).platform.call('case/find', { caseNo })
      } catch (reason) {
        if (!(reason instanceof PlatformRefusal) || reason.msgCode !== refusals.CASE_UNKNOWN) throw reason
        unknown = reason
      }
    throw unknown
  })
}
