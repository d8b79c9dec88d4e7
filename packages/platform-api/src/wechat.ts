import { Type } from 'typebox'
import { identifier } from './fields.ts'
import type { Service } from './service.ts'

/**
 * What WeChat wants to see before a page of ours may scan, show a map or read the position in it (decision 0026). `url` is the
 * page's address without what follows `#`: on iPhones the first one of the visit, elsewhere the one of now. The page is on our origin.
 */
export const wechatSignature = {
  name: 'wechat/signature',
  audience: 'page',
  title: '微信网页签名',
  clause: '§8.1.3',
  params: Type.Object({ url: identifier(2000) }),
  result: Type.Object({
    appId: Type.String(),
    timestamp: Type.String({ pattern: '^\\d{10}$' }),
    nonceStr: Type.String(),
    /** SHA-1 as WeChat wants it, 40 hex digits. */
    signature: Type.String({ pattern: '^[0-9a-f]{40}$' }),
  }),
} as const satisfies Service
