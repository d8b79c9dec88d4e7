/** The platform's own official account, whose 安全域名 is the origin of the pages. */
export interface WechatAccount {
  appId: string
  /** `jsapi_ticket` as WeChat gives it, good until then; WeChat counts how often it is asked. */
  ticket(): Promise<{ ticket: string; expiresAtMs: number }>
}
