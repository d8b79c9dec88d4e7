import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { signatureOf, type WechatAccount } from '../../domains/access/wechat/index.ts'

/** As long as WeChat's are good. */
const ticketMs = 7200 * 1000
const appId = 'wx0123456789abcdef'

export interface DemoWechat extends WechatAccount {
  /** What the phone in a citizen's hand finds of a signature: nothing, or what WeChat would say. */
  problemOf(signed: Signed): string | undefined
}
interface Signed {
  appId: string
  timestamp: string
  nonceStr: string
  signature: string
  url: string
}

/** WeChat's side of the JS-SDK for the simulators: gives the ticket, and checks what was signed with it. */
export function demoWechat(clock: () => Date): DemoWechat {
  let current: { ticket: string; expiresAtMs: number } | undefined
  function ticketNow() {
    if (current === undefined || current.expiresAtMs <= clock().getTime())
      current = { ticket: randomBytes(43).toString('base64url'), expiresAtMs: clock().getTime() + ticketMs }
    return current
  }
  return {
    appId,
    ticket: async () => ticketNow(),
    problemOf({ signature, ...signed }) {
      if (signed.appId !== appId) return 'invalid appid'
      return signature === signatureOf({ ...signed, ticket: ticketNow().ticket }) ? undefined : 'invalid signature'
    },
  }
}

const text = { type: 'string', maxLength: 2000 }
const names = ['appId', 'timestamp', 'nonceStr', 'signature', 'url']
const body = { type: 'object', required: names, properties: Object.fromEntries(names.map((name) => [name, text])) }

/** `/demo/wechat`: what `preVerifyJSAPI` of a phone would answer. */
export function showWechat(app: FastifyInstance, wechat: DemoWechat): void {
  app.post<{ Body: Signed }>('/demo/wechat', { schema: { body } }, async ({ body: signed }) => ({
    problem: wechat.problemOf(signed) ?? '',
  }))
}
