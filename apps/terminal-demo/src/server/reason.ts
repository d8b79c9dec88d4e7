import { PlatformRefusal, PlatformUnreachable } from '@one-card/channel-sdk/node'
import { deskPrompt, refusals } from '@one-card/prompts'

/** What the clerk is told when it did not work (§8.4-b). */
export function reasonOf(error: unknown): { statusCode: number; message: string } {
  if (error instanceof PlatformRefusal) return { statusCode: 422, message: deskPrompt(error.code) }
  if (error instanceof PlatformUnreachable) return { statusCode: 502, message: deskPrompt(refusals.SYSTEM_BUSY, { source: '一卡通应用平台' }) }
  const { statusCode = 500 } = error as { statusCode?: number }
  return statusCode < 500
    ? { statusCode, message: deskPrompt(refusals.CODE_UNREADABLE) }
    : { statusCode: 500, message: deskPrompt(refusals.SYSTEM_BUSY, { cause: '窗口服务器出错，请稍后再试' }) }
}
