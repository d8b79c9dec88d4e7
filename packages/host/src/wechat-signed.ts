import { NotSupported, type Coordinates, type HostKind, type MapPlace } from './host.ts'
import type { WeixinAnswer, WeixinBridge } from './host-window.ts'
import { inTime } from './in-time.ts'

/** `wechat/signature` of the platform. */
export type SignAddress = (
  url: string,
) => Promise<{ appId: string; timestamp: string; nonceStr: string; signature: string }>

export interface SignedCalls {
  scan(): Promise<string>
  showPlace(place: MapPlace): Promise<void>
  position(): Promise<Coordinates | undefined>
  hideShare(): Promise<void>
}

/** A program that says nothing by then is done without. */
const handshakeMs = 2000
const calls = ['scanQRCode', 'openLocation', 'geoLocation', 'hideMenuItems']
/** What passes a page on. Text size, refresh and complaint stay in the menu. */
const passingOn = [
  'menuItem:share:appMessage',
  'menuItem:share:timeline',
  'menuItem:share:qq',
  'menuItem:share:weiboApp',
  'menuItem:share:QZone',
  'menuItem:favorite',
  'menuItem:copyUrl',
  'menuItem:openWithQQBrowser',
  'menuItem:openWithSafari',
]

/**
 * The calls for which WeChat wants the page's address signed (decision 0026), each signed for the address that `addressOf` says
 * then. Rejects with NotSupported where the signature is not had or not taken in two seconds, with a plain Error where the citizen turns back.
 */
export function signedCalls(
  bridge: WeixinBridge,
  sign: SignAddress,
  kind: HostKind,
  addressOf: () => string,
): SignedCalls {
  let signed: { url: string; about: Promise<object | undefined> } | undefined

  async function verify(url: string): Promise<object | undefined> {
    const { appId, timestamp, nonceStr, signature } = await sign(url)
    const about = {
      appId,
      verifyAppId: appId,
      verifySignType: 'sha1',
      verifyTimestamp: timestamp,
      verifyNonceStr: nonceStr,
      verifySignature: signature,
    }
    const answer = await answerTo('preVerifyJSAPI', { ...about, verifyJsApiList: calls, verifyOpenTagList: [] })
    return isOk(answer) ? about : undefined
  }

  function answerTo(name: string, options: object): Promise<WeixinAnswer> {
    return new Promise((resolve) => bridge.invoke(name, options, resolve))
  }

  async function call(name: string, options: object): Promise<WeixinAnswer> {
    const [url = ''] = addressOf().split('#')
    if (signed?.url !== url) signed = { url, about: inTime(verify(url), handshakeMs, undefined) }
    const about = await signed.about
    if (about === undefined) {
      signed = undefined
      // The page has moved on while its address was looked at.
      if (addressOf().split('#')[0] !== url) return call(name, options)
      throw new NotSupported(kind, 'scan')
    }
    const answer = await answerTo(name, { ...about, ...options })
    if (!isOk(answer)) throw new Error(`${name}: ${wordsOf(answer)}`)
    return answer
  }

  return {
    async scan() {
      const { resultStr = '' } = await call('scanQRCode', { needResult: 1, scanType: ['qrCode', 'barCode'] })
      return textOf(resultStr)
    },
    async showPlace({ name, address, longitude, latitude }) {
      await call('openLocation', { name, address, longitude, latitude, scale: 16 })
    },
    async position() {
      const { longitude, latitude } = await call('geoLocation', { type: 'wgs84' })
      return { longitude: Number(longitude), latitude: Number(latitude) }
    },
    async hideShare() {
      await call('hideMenuItems', { menuList: passingOn })
    },
  }
}

const wordsOf = ({ err_msg: native, errMsg }: WeixinAnswer) => native ?? errMsg ?? ''
const isOk = (answer: WeixinAnswer) => /(^|:)ok$/.test(wordsOf(answer))

/** iPhones answer a scan with JSON around its text. */
function textOf(resultStr: string): string {
  try {
    const { scan_code: code } = JSON.parse(resultStr) as { scan_code?: { scan_result?: string } }
    return code?.scan_result ?? resultStr
  } catch {
    return resultStr
  }
}
