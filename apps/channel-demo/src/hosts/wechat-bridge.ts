import type { WeixinAnswer, WeixinBridge } from '@one-card/host'
import type { HostSheet, Phone } from './phone.ts'

interface Wechat {
  miniProgram: boolean
  isIphone: boolean
  /** Where the page is now, and where the visit began. */
  addressOf(): string
  entryOf(): string
  /** The page is seen again. */
  seenAgain(): void
  /** What WeChat finds wrong with a signature, or an empty text. */
  problemOf(signed: Record<string, string>): Promise<string>
}

const withoutHash = (address: string) => address.split('#')[0]!
const needsSignature = ['scanQRCode', 'openLocation', 'geoLocation', 'hideMenuItems']

/** WeChat's object in a page with its limits; messages of a mini-program's page come out of `deliver` alone. */
export function wechatBridge(phone: Phone, wechat: Wechat): WeixinBridge & { deliver(): void } {
  const { miniProgram, isIphone } = wechat
  const verified = new Set<string>()
  let held: unknown[] = []
  /** The address WeChat holds a signature against. */
  const signedAddress = () => withoutHash(isIphone ? wechat.entryOf() : wechat.addressOf())

  async function verify(options: Record<string, string>): Promise<string> {
    const url = signedAddress()
    const problem = await wechat.problemOf({
      appId: options.verifyAppId!,
      timestamp: options.verifyTimestamp!,
      nonceStr: options.verifyNonceStr!,
      signature: options.verifySignature!,
      url,
    })
    if (problem === '') verified.add(url)
    return problem === '' ? 'ok' : problem
  }

  const ask = (sheet: Omit<HostSheet, 'done'>) =>
    new Promise<string | undefined>((resolve) => phone.show({ ...sheet, done: resolve }))

  async function scan(): Promise<WeixinAnswer> {
    const text = await ask({ title: '微信扫一扫', text: '输入二维码里的内容，代替摄像头', asks: true })
    if (text === undefined) return { err_msg: 'scanQRCode:cancel' }
    const resultStr = isIphone ? JSON.stringify({ scan_code: { scan_result: text } }) : text
    return { err_msg: 'scanQRCode:ok', resultStr }
  }

  async function nativePage(url: string): Promise<void> {
    await ask({ title: '小程序原生页面', text: url })
    wechat.seenAgain()
  }

  function deliver(): void {
    for (const message of held) phone.note({ name: '送达小程序', about: JSON.stringify(message), ok: true })
    held = []
  }

  /** `name` of `wx.miniProgram`. */
  function ofMiniProgram({ name, arg = {} }: { name?: string; arg?: { url?: string; data?: unknown } }): string {
    if (!miniProgram) return 'fail not in a mini-program'
    if (name === 'navigateBack') {
      deliver()
      phone.leave()
    } else if (name === 'navigateTo') void nativePage(arg.url ?? '')
    else if (name === 'postMessage') held.push(arg.data ?? arg)
    else return `fail ${name} is not supported`
    return 'ok'
  }

  async function answerTo(name: string, options: Record<string, never>): Promise<WeixinAnswer> {
    const say = (words: string) => ({ err_msg: `${name}:${words}` })
    if (name === 'preVerifyJSAPI') return say(await verify(options))
    if (name === 'invokeMiniProgramAPI') return say(ofMiniProgram(options))
    if (name === 'getBrandWCPayRequest') return say(miniProgram ? 'fail access_denied' : 'fail no payment here')
    if (name === 'closeWindow' && !miniProgram) {
      phone.leave()
      return say('ok')
    }
    if (!needsSignature.includes(name)) return say('fail no such function')
    if (!verified.has(signedAddress())) return say('fail the permission value is offline verifying')
    if (name === 'scanQRCode') return scan()
    if (name === 'openLocation')
      await ask({ title: '微信地图', text: `${options.name ?? ''} ${options.address ?? ''}` })
    if (name === 'geoLocation') return { ...say('ok'), longitude: '120.5853', latitude: '31.2989' }
    return say('ok')
  }

  return {
    deliver,
    invoke(name, options, answered) {
      void answerTo(name, options as Record<string, never>).then((answer) => {
        const words = answer.err_msg ?? ''
        const target = name === 'invokeMiniProgramAPI' ? `${name} ${(options as { name?: string }).name ?? ''}` : name
        phone.note({ name: target, about: words, ok: words.endsWith(':ok') })
        answered?.(answer)
      })
    },
  }
}
