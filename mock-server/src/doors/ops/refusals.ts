import { holderPrompt, maintenancePrompt, refusals } from '@one-card/prompts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { headersOfAll } from './headers.ts'
import type { Faults } from './faults.ts'

const forPeople = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') ?? false

/** Also for an address that cannot even be decoded, which no hook sees. */
export function nothingHere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.code(404).headers(headersOfAll)
  if (forPeople(request)) return reply.type('text/plain; charset=utf-8').send('没有这个页面，请返回上一页。')
  return reply.send({ msg: '地址不存在' })
}

/** What reached neither an envelope nor a page: one sentence, in the form its reader can use. Never a stack, never a banner. */
export function plainRefusals(app: FastifyInstance, faults: Faults): void {
  app.setNotFoundHandler(nothingHere)

  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) faults.logFault(error)
    void reply.code(status)
    if (forPeople(request))
      return reply.type('text/plain; charset=utf-8').send(holderPrompt(refusals.SYSTEM_BUSY).title)
    return reply.send({ msg: maintenancePrompt(status === 500 ? refusals.SYSTEM_BUSY : refusals.FORMAT_INVALID) })
  })
}
