import type { AppBridge, HostWindow } from '@one-card/host'
import type { Phone } from './phone.ts'
import type { SimulatedHost } from './simulated-host.ts'
import { wechatBridge } from './wechat-bridge.ts'

type PageWindow = Window & HostWindow & { simulatedBy?: string }

interface Installed {
  /** Its own back key or bar. */
  back(): void
  /** What waits until the page goes. */
  deliver(): void
}

const fix = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, configurable: true, writable: true })

/** Makes the page's window that of `host`: nobody around it, the program's name, and what the program puts into pages. */
export function installHost(
  page: PageWindow,
  { host, userAgent, kind }: SimulatedHost,
  entryOf: () => string,
  phone: Phone,
): Installed {
  fix(page, 'simulatedBy', host)
  fix(page, 'parent', page)
  fix(page.navigator, 'userAgent', userAgent)
  const goBack = () => page.history.back()
  if (host === 'app') {
    fix(page, 'oneCardHost', appBridge(phone))
    return { back: () => void page.dispatchEvent(new Event('one-card-back')), deliver: () => undefined }
  }
  if (host === 'dingtalk') fix(page, 'dd', dingTalk(phone))
  if (host === 'alipay') {
    fix(page, 'my', { navigateBack: () => noted(phone, 'my.navigateBack', '', phone.leave) })
    fix(page, 'AlipayJSBridge', { call: (name: string) => noted(phone, `AlipayJSBridge ${name}`, '') })
  }
  if (!host.startsWith('wechat') && !host.startsWith('account')) return { back: goBack, deliver: () => undefined }
  const miniProgram = kind === 'mini-program'
  const bridge = wechatBridge(phone, {
    miniProgram,
    isIphone: host.endsWith('iphone'),
    addressOf: () => page.location.href,
    entryOf,
    seenAgain: () => void page.document.dispatchEvent(new Event('visibilitychange')),
    problemOf: async (signed) => {
      const answer = await fetch('/demo/wechat', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(signed),
      })
      return ((await answer.json()) as { problem: string }).problem
    },
  })
  if (miniProgram) fix(page, '__wxjs_environment', 'miniprogram')
  fix(page, 'WeixinJSBridge', bridge)
  return { back: goBack, deliver: bridge.deliver }
}

function noted<T>(phone: Phone, name: string, about: string, run?: () => T): T | undefined {
  phone.note({ name, about, ok: true })
  return run?.()
}

function asked(phone: Phone, title: string, text: string, asks = false): Promise<string | undefined> {
  return new Promise((resolve) => phone.show({ title, text, asks, done: resolve }))
}

async function scanned(phone: Phone, title: string): Promise<string> {
  const text = await asked(phone, title, '输入二维码里的内容，代替摄像头', true)
  if (text === undefined) throw new Error('the scan was cancelled')
  return text
}

function appBridge(phone: Phone): AppBridge {
  return {
    setTitle: (title) => noted(phone, 'setTitle', title, () => phone.setTitle(title)),
    close: () => noted(phone, 'close', '', phone.leave),
    dial: (number) => noted(phone, 'dial', number, () => phone.dial(number)),
    showPlace: ({ name, address }) => {
      phone.note({ name: 'showPlace', about: name, ok: true })
      void asked(phone, 'App 的地图', `${name} ${address}`)
    },
    scan: () => {
      phone.note({ name: 'scan', about: '', ok: true })
      return scanned(phone, 'App 的扫一扫')
    },
    pay: async (orderNo) => {
      phone.note({ name: 'pay', about: orderNo, ok: true })
      await asked(phone, 'App 的收银台', `订单 ${orderNo}`)
    },
    report: (event) => noted(phone, 'report', event),
    hideShare: () => noted(phone, 'hideShare', ''),
    fontScale: () => phone.textScale,
  }
}

function dingTalk(phone: Phone): NonNullable<HostWindow['dd']> {
  return {
    biz: {
      navigation: {
        setTitle: ({ title }) => noted(phone, 'setTitle', title, () => phone.setTitle(title)),
        setRight: () => noted(phone, 'setRight', 'show: false'),
        close: () => noted(phone, 'close', '', phone.leave),
      },
      map: { view: ({ title }) => void asked(phone, '钉钉地图', title) },
      util: {
        scan: ({ onSuccess, onFail }) => {
          phone.note({ name: 'biz.util.scan', about: '', ok: true })
          scanned(phone, '钉钉扫一扫').then((text) => onSuccess({ text }), onFail)
        },
      },
    },
  }
}
