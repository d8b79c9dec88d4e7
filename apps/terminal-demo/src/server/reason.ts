import { PlatformRefusal, PlatformUnreachable } from '@one-card/channel-sdk/node'
import { deskPrompt, refusals, type RefusalCode } from '@one-card/prompts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DeskRefusal } from './clerk.ts'

/** What the clerk is told when it did not work (§8.4-b); `unfit` is said of what was never fit to be sent to the platform. */
function reasonOf(error: unknown, unfit: RefusalCode): { statusCode: number; message: string } {
  if (error instanceof DeskRefusal) return { statusCode: 422, message: error.message }
  if (error instanceof PlatformRefusal) return { statusCode: 422, message: deskPrompt(error.msgCode) }
  if (error instanceof PlatformUnreachable)
    return { statusCode: 502, message: deskPrompt(refusals.SYSTEM_BUSY, { source: '一卡通应用平台' }) }
  const { statusCode = 500 } = error as { statusCode?: number }
  return statusCode < 500
    ? { statusCode, message: deskPrompt(unfit) }
    : { statusCode: 500, message: deskPrompt(refusals.SYSTEM_BUSY, { cause: '窗口服务器出错，请稍后再试' }) }
}

/** Every error of these routes as words for the clerk. */
export function answerReasons(
  app: FastifyInstance,
  unfitOf: (request: FastifyRequest) => RefusalCode = () => refusals.FORMAT_INVALID,
): void {
  app.setErrorHandler((error, request, reply) => {
    const { statusCode, message } = reasonOf(error, unfitOf(request))
    void reply.code(statusCode).send({ message })
  })
}
