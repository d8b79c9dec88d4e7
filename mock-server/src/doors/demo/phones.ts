import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import type { FastifyInstance } from 'fastify'
import type { MessageGateway } from '../../domains/consent/real-person/index.ts'

interface Message {
  to: string
  text: string
  at: string
}

export interface DemoPhones extends MessageGateway {
  messages(): Message[]
}

/** As many as a phone's first screen shows. */
const mostMessages = 10

/** The phones of the demo citizens: what was sent to them lies there to be read, and is forgotten with the process. */
export function demoPhones(clock: () => Date): DemoPhones {
  let kept: Message[] = []
  return {
    messages: () => kept,
    async send(mobile, text) {
      kept = [{ to: mask('mobile', mobile), text, at: beijingTime(clock()) }, ...kept].slice(0, mostMessages)
    },
  }
}

/** `/demo/messages`, newest first; the numbers are masked, because a reviewer's browser is a browser. */
export function showMessages(app: FastifyInstance, phones: DemoPhones): void {
  app.get('/demo/messages', (_request, reply) => reply.header('cache-control', 'no-store').send(phones.messages()))
}
