import { toHex } from '@one-card/gm'
import { pageServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import type { WechatAccount } from './account.ts'
import { signatureOf } from './signature.ts'

/** So long before its end a ticket is asked for anew; WeChat takes the former one for five minutes more. */
const leadMs = 60_000

/** Signs addresses of our own pages for WeChat; without an account it refuses, and pages do without (decision 0026). */
export function wechatModule(
  { now, randomBytes, publicUrl }: Pick<Deps, 'now' | 'randomBytes' | 'publicUrl'>,
  account: WechatAccount | undefined,
): Module {
  let kept: ReturnType<WechatAccount['ticket']> | undefined

  async function ticketOf({ ticket }: WechatAccount): Promise<string> {
    const known = await kept
    if (known === undefined || known.expiresAtMs - leadMs <= now().getTime()) {
      kept = ticket()
      // WeChat may be away for a moment: the next call asks again.
      kept.catch(() => (kept = undefined))
    }
    return (await kept!).ticket
  }

  return {
    api: {},
    handlers: [
      handle(pageServices['wechat/signature'], async ({ url: given }) => {
        if (account === undefined) return refuse('SERVICE_NOT_GRANTED')
        const [url = ''] = given.split('#')
        if (!url.startsWith(`${publicUrl}/h5/`)) refuse('FORMAT_INVALID', 'url')
        const timestamp = String(Math.floor(now().getTime() / 1000))
        const nonceStr = toHex(randomBytes(8))
        const ticket = await ticketOf(account)
        return {
          appId: account.appId,
          timestamp,
          nonceStr,
          signature: signatureOf({ ticket, nonceStr, timestamp, url }),
        }
      }),
    ],
  }
}

export type { WechatAccount } from './account.ts'
export { accountAtWechat } from './of-wechat.ts'
export { signatureOf } from './signature.ts'
