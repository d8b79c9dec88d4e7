import { createHash } from 'node:crypto'

/** SHA-1 over the four by their names in order, as they are: nothing of it is encoded (微信 JS-SDK, 附录 1). */
export function signatureOf(signed: { ticket: string; nonceStr: string; timestamp: string; url: string }): string {
  const { ticket, nonceStr, timestamp, url } = signed
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`
  return createHash('sha1').update(text).digest('hex')
}
