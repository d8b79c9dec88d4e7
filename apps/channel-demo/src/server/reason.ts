import { PlatformRefusal, PlatformUnreachable } from '@one-card/channel-sdk/node'

/** Why the channel got no page, in a sentence for whoever tries it out: `msg` is what the platform says to systems (decision 0121). */
export function reasonOf(error: unknown): { statusCode: number; message: string } {
  if (error instanceof PlatformRefusal) return { statusCode: 422, message: `平台没有受理渠道的请求：${error.msg}` }
  if (error instanceof PlatformUnreachable) return { statusCode: 502, message: '渠道服务器暂时连不上平台，请稍后再试' }
  const { statusCode = 500 } = error as { statusCode?: number }
  return statusCode < 500
    ? { statusCode, message: '请先选择渠道和持卡人，再打开页面' }
    : { statusCode: 500, message: '渠道服务器出错了，请稍后再试' }
}
