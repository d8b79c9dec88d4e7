import { holderPrompt, maintenancePrompt, outcomes, refusals } from '@one-card/prompts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { plainPage, plainPageHeaders } from '../plain-page.ts'
import { headersOfAll } from './headers.ts'
import type { Faults } from './faults.ts'

const forPeople = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') ?? false

const waysOn = [
  { to: '/h5/national-zone/', label: '返回首页' },
  { to: 'tel:12333', label: '拨打 12333 人工帮助' },
]

/** What somebody reads who opened an address that leads nowhere, or to a fault of ours. */
function sendPage(reply: FastifyReply, { title, text }: { title: string; text: string }): FastifyReply {
  const page = plainPage({ title, text, links: waysOn })
  return reply.headers(plainPageHeaders()).type('text/html; charset=utf-8').send(page)
}

/** Also for an address that cannot even be decoded, which no hook sees. */
export function nothingHere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.code(404).headers(headersOfAll)
  if (forPeople(request)) return sendPage(reply, holderPrompt(outcomes.PAGE_UNKNOWN))
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
      return sendPage(reply, { title: holderPrompt(refusals.SYSTEM_BUSY).title, text: '请您稍等片刻，再打开一次' })
    return reply.send({ msg: maintenancePrompt(status === 500 ? refusals.SYSTEM_BUSY : refusals.FORMAT_INVALID) })
  })
}
