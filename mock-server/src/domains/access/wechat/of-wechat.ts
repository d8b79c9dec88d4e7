import type { WechatAccount } from './account.ts'

/** One call of WeChat's server: posted with a body, asked for without. */
export type CallWechat = (address: string, body?: object) => Promise<unknown>

const server = 'https://api.weixin.qq.com/cgi-bin'

/** WeChat answers what was asked for, or the number of what is wrong. */
interface Answer {
  access_token?: string
  ticket?: string
  expires_in?: number
  errcode?: number
}

/**
 * The platform's official account at WeChat. Asks for the stable access token, which several processes get alike. Its errors hold
 * WeChat's number alone: an address holds the token, and a body the secret.
 */
export function accountAtWechat(
  { appId, secret }: { appId: string; secret: string },
  call: CallWechat,
  now: () => Date,
): WechatAccount {
  async function ask(what: string, address: string, body?: object): Promise<Answer> {
    const answer = (await call(address, body).catch(() => ({}))) as Answer
    if (answer.errcode) throw new Error(`WeChat gave no ${what}: ${answer.errcode}`)
    return answer
  }
  return {
    appId,
    async ticket() {
      const asked = { grant_type: 'client_credential', appid: appId, secret }
      const { access_token: token } = await ask('access token', `${server}/stable_token`, asked)
      if (!token) throw new Error('WeChat gave no access token')
      const query = new URLSearchParams({ type: 'jsapi', access_token: token })
      const { ticket, expires_in: seconds = 0 } = await ask('ticket', `${server}/ticket/getticket?${query}`)
      if (!ticket) throw new Error('WeChat gave no ticket')
      return { ticket, expiresAtMs: now().getTime() + seconds * 1000 }
    },
  }
}
