import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeWindow, type FakeWindow } from '../../test/fake-window.ts'
import { NotSupported, type Host } from '../host.ts'
import type { WeixinAnswer, WeixinBridge } from '../host-window.ts'
import { appHost } from './app.ts'
import { browserHost } from './browser.ts'
import { dingTalkHost } from './dingtalk.ts'
import { frameHost } from './frame.ts'
import { miniProgramHost } from './mini-program.ts'
import { officialAccountHost } from './official-account.ts'

const library = { name: '图书馆', address: '书香路7号', longitude: 120.6, latitude: 31.3 }
const returnUrl = 'https://channel.example.test/back'
const sign = async (url: string) => ({ appId: 'wx1', timestamp: '1', nonceStr: 'n', signature: `signed ${url}` })

/** WeChat's own object in a page: it says yes to what is signed for this address. */
const weixin = (seen: string[], more: (name: string) => WeixinAnswer | undefined = () => undefined): WeixinBridge => ({
  invoke(name, options, answered) {
    const { verifySignature } = options as { verifySignature?: string }
    const also = more(name)
    if (also !== undefined) return answered?.(also)
    if (name === 'closeWindow') return void seen.push('closed')
    if (name === 'invokeMiniProgramAPI') {
      const { name: called, arg } = options as { name: string; arg: { url?: string } }
      return void seen.push(called === 'navigateBack' ? 'closed' : `native ${arg.url}`)
    }
    if (verifySignature !== 'signed https://card.example.test/h5/ecard-code/scan')
      return answered?.({ err_msg: `${name}:invalid signature` })
    if (name === 'openLocation') seen.push(`map ${(options as { name: string }).name}`)
    if (name === 'hideMenuItems') seen.push('hidden')
    answered?.({ err_msg: `${name}:ok`, resultStr: '91…', longitude: '120.6', latitude: '31.3' })
  },
})

/** Node has none. */
class Reader {
  onload?: () => void
  result = ''
  readAsDataURL(picture: Blob) {
    this.result = `data:${picture.type};base64,4oCm`
    this.onload?.()
  }
}
beforeAll(() => void vi.stubGlobal('FileReader', Reader))
afterAll(() => void vi.unstubAllGlobals())

/** Every host, bare and with all its program may offer. A new host adds its line here and must keep the whole contract. */
const hosts: [string, FakeWindow, (window: FakeWindow['window']) => Host][] = [
  ['browser', fakeWindow(), browserHost],
  ['app without a bridge', fakeWindow(), appHost],
  [
    'app',
    fakeWindow((seen) => ({
      oneCardHost: {
        close: () => seen.push('closed'),
        dial: (number: string) => seen.push(`dialled ${number}`),
        showPlace: ({ name }: { name: string }) => seen.push(`map ${name}`),
        scan: () => '91…',
        pay: (orderNo: string) => void seen.push(`paid ${orderNo}`),
        fontScale: () => 2,
        freshToken: () => 'fresh',
        mayUse: () => true,
        savePicture: (name: string) => void seen.push(`kept ${name}`),
        position: () => ({ longitude: 120.6, latitude: 31.3 }),
        hideShare: () => void seen.push('hidden'),
        elderly: () => true,
      },
    })),
    appHost,
  ],
  ['mini-program without a bridge', fakeWindow(), miniProgramHost],
  [
    'WeChat mini-program',
    fakeWindow((seen) => ({ WeixinJSBridge: weixin(seen) })),
    (window) => miniProgramHost(window, sign),
  ],
  [
    'Alipay mini-program',
    fakeWindow((seen) => ({
      my: { navigateBack: () => seen.push('closed') },
      AlipayJSBridge: { call: (name: string) => void seen.push(name === 'hideOptionMenu' ? 'hidden' : name) },
    })),
    miniProgramHost,
  ],
  ['official account without a bridge', fakeWindow(), (window) => officialAccountHost(window, sign)],
  [
    'official account',
    fakeWindow((seen) => ({ WeixinJSBridge: weixin(seen) })),
    (window) => officialAccountHost(window, sign),
  ],
  ['DingTalk without a bridge', fakeWindow(), dingTalkHost],
  [
    'DingTalk',
    fakeWindow((seen) => ({
      dd: {
        biz: {
          navigation: {
            setTitle: () => undefined,
            setRight: () => seen.push('hidden'),
            close: () => seen.push('closed'),
          },
          map: { view: ({ title }) => seen.push(`map ${title}`) },
          util: { scan: ({ onSuccess }) => onSuccess({ text: '91…' }) },
        },
      },
    })),
    dingTalkHost,
  ],
  ['frame', fakeWindow(), (window) => frameHost(window, returnUrl)],
]

/** What has a menu of its own that passes a page on, and lets a page take that out. */
const sharing = ['app', 'Alipay mini-program', 'official account', 'DingTalk']
/** Where WeChat has looked at the address. */
const signed = ['WeChat mini-program', 'official account']
/** Around which somebody can be asked for a token. */
const fresh = ['app', 'frame']

describe.each(hosts)('%s', (name, fake, hostOf) => {
  const host = hostOf(fake.window)

  it('shows the title', () => {
    host.setTitle('身份码')
    expect(fake.window.document.title).toBe('身份码')
  })

  it('shows a place on its map, or on the phone’s', async () => {
    host.showPlace(library)
    await vi.waitFor(() => expect(fake.seen.at(-1)).toMatch(/^(map|open)/))
    expect(fake.seen.pop()).toMatch(/^(map 图书馆|open geo:31.3,120.6\?q=31.3,120.6\(%E5%9B%BE%E4%B9%A6%E9%A6%86\))$/)
  })

  it('knows where the phone is, or that nobody does', async () => {
    const position = await host.position()
    if (position !== undefined) expect(position).toEqual({ longitude: 120.6, latitude: 31.3 })
    expect(position !== undefined).toBe(name === 'app' || signed.includes(name))
  })

  it('keeps a picture, or says by type that it cannot', async () => {
    const picture = new Blob(['…'], { type: 'image/png' })
    if (host.can('savePicture')) {
      await host.savePicture('付款凭证.png', picture)
      expect(fake.seen.pop()).toBe('kept 付款凭证.png')
    } else await expect(host.savePicture('付款凭证.png', picture)).rejects.toThrow(NotSupported)
  })

  it('takes out of its menu what passes the page on, where it has one', async () => {
    host.hideShare()
    if (sharing.includes(name)) await vi.waitFor(() => expect(fake.seen.pop()).toBe('hidden'))
    else expect(fake.seen).not.toContain('hidden')
  })

  it('leaves exactly once and never by a new history entry', () => {
    const before = fake.seen.length
    host.leave(returnUrl)
    const after = fake.seen.slice(before)
    expect(after).toHaveLength(1)
    expect(after[0]).toMatch(/^(closed|replace https:\/\/channel\.example\.test\/back|.*"type":"leave".*)$/)
  })

  it('dials the number it was given', () => {
    host.dial('12333')
    expect(fake.seen.at(-1)).toContain('12333')
  })

  it('scans, or says by type that it cannot', async () => {
    if (host.can('scan')) await expect(host.scan()).resolves.toBe('91…')
    else await expect(host.scan()).rejects.toThrow(NotSupported)
  })

  it('hands an order over, or says by type that it cannot', async () => {
    if (host.can('pay')) {
      const back = host.pay('20260318123456789012')
      await vi.dynamicImportSettled()
      fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'returned' } })
      fake.fire('visibilitychange')
      await back
      expect(fake.seen.at(-1)).toContain('20260318123456789012')
    } else await expect(host.pay('20260318123456789012')).rejects.toThrow(NotSupported)
  })

  it('asks in its own box before the camera is used, or leaves it to the phone', async () => {
    const allowed = host.mayUse('camera')
    await vi.dynamicImportSettled()
    fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'allowed' } })
    await expect(allowed).resolves.toBe(true)
  })

  it('takes what the page says of its height', () => {
    host.reportHeight(640)
    expect(fake.seen.filter((said) => said.includes('640'))).toHaveLength(name === 'frame' ? 1 : 0)
  })

  it('brings a fresh token, or nothing', async () => {
    fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'asks' } })
    const token = host.freshToken()
    await vi.dynamicImportSettled()
    fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'renew', token: 'fresh' } })
    await expect(token).resolves.toBe(fresh.includes(name) ? 'fresh' : undefined)
  })

  it('lets go of the back key when told', () => {
    let pressed = 0
    const stop = host.onBack(() => {
      pressed += 1
    })
    const press = () => {
      fake.fire('one-card-back')
      fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'back' } })
    }
    press()
    stop()
    press()
    expect(pressed).toBe(host.can('back') ? 1 : 0)
  })

  it('knows the text size and suggests a mode from it', () => {
    expect(host.fontScale()).toBeGreaterThanOrEqual(1)
    expect(host.elderlyHint()).toBe(host.fontScale() >= 1.3)
    expect(host.textZoom()).toBe(1)
  })
})

/** Every host with a bridge that leads nowhere. */
const silent = {
  oneCardHost: {
    mayUse: () => new Promise<boolean>(() => undefined),
    freshToken: () => new Promise<string>(() => undefined),
  },
}

describe('a program that never answers', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it.each<[string, (window: FakeWindow['window']) => Host]>([
    ['app', appHost],
    ['mini-program', miniProgramHost],
    ['official account', officialAccountHost],
    ['DingTalk', dingTalkHost],
    ['frame', (window) => frameHost(window, returnUrl)],
  ])('is done without after two seconds: %s', async (_name, hostOf) => {
    const fake = fakeWindow(() => silent)
    const host = hostOf(fake.window)
    fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'asks' } })
    const asked = host.mayUse('camera')
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(2000)
    await expect(asked).resolves.toBe(true)
    const token = host.freshToken()
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(15_000)
    await expect(token).resolves.toBeUndefined()
  })

  it('in an app may have its box on screen, which is waited for', async () => {
    const fake = fakeWindow(() => silent)
    const asked = appHost(fake.window).mayUse('camera')
    await vi.dynamicImportSettled()
    fake.fire('one-card-asking')
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(asked).resolves.toBe(false)
  })
})

describe('text enlarged in the WebView', () => {
  it.each([
    ['16px', 1, false],
    ['20.8px', 1.3, true],
    ['32px', 2, true],
    ['', 1, false],
  ])('root %s is scale %d', (rootPx, scale, elderly) => {
    const host = browserHost(fakeWindow(undefined, rootPx).window)
    expect(host.fontScale()).toBeCloseTo(scale)
    expect(host.elderlyHint()).toBe(elderly)
  })
})

describe('text enlarged by the host', () => {
  it('is known where the host enlarges whatever it draws', () => {
    const host = officialAccountHost(fakeWindow(undefined, '16px', 1.5).window)
    expect([host.textZoom(), host.fontScale(), host.elderlyHint()]).toEqual([1.5, 1.5, true])
  })

  it('is a hint where an app tells of it and leaves sizes to the page', () => {
    const host = appHost(fakeWindow(() => ({ oneCardHost: { fontScale: () => 1.45, elderly: () => false } })).window)
    expect([host.textZoom(), host.fontScale(), host.elderlyHint()]).toEqual([1, 1.45, true])
  })

  it('is no hint while it is ordinary, unless an app knows its citizen better', () => {
    const app = (elderly: boolean) =>
      appHost(fakeWindow(() => ({ oneCardHost: { fontScale: () => 1.15, elderly: () => elderly } })).window)
    expect([app(false).elderlyHint(), app(true).elderlyHint()]).toEqual([false, true])
  })
})

describe('what WeChat wants signed', () => {
  const cancelled = (name: string) => (name === 'scanQRCode' ? { err_msg: 'scanQRCode:cancel' } : undefined)
  const hostOn = (userAgent: string, more?: (name: string) => WeixinAnswer | undefined) => {
    const signedFor: string[] = []
    const fake = fakeWindow((seen) => ({
      WeixinJSBridge: weixin(seen, more),
      navigator: { userAgent } as Navigator,
      location: { href: 'https://card.example.test/h5/ecard-code/scan#now' } as Location,
    }))
    const host = officialAccountHost(fake.window, async (url) => {
      signedFor.push(url)
      return sign('https://card.example.test/h5/ecard-code/scan')
    })
    const moveTo = (href: string) => Object.assign(fake.window.location, { href })
    return { host, signedFor, moveTo }
  }
  const [first, next] = [
    'https://card.example.test/h5/ecard-code/scan',
    'https://card.example.test/h5/ecard-code/login',
  ]

  it.each([
    ['Android', [first, next]],
    ['iPhone', [first]],
  ])('is the address of now, without its end, or on an iPhone the first: %s', async (userAgent, addresses) => {
    const { host, signedFor, moveTo } = hostOn(userAgent)
    for (const href of [`${first}#now`, `${first}#then`, next!]) {
      moveTo(href)
      await host.scan()
    }
    expect(signedFor).toEqual(addresses)
  })

  it('is signed once more where the page moves on meanwhile', async () => {
    const on = hostOn('Android', (name) => {
      if (name !== 'preVerifyJSAPI' || on.signedFor.length > 1) return undefined
      on.moveTo(next!)
      return { err_msg: `${name}:invalid signature` }
    })
    await expect(on.host.scan()).resolves.toBe('91…')
    expect(on.signedFor).toEqual([first, next])
  })

  it('is read on an iPhone out of the JSON around it', async () => {
    const { host } = hostOn('iPhone', (name) =>
      name === 'scanQRCode'
        ? { err_msg: 'scanQRCode:ok', resultStr: '{"scan_code":{"scan_result":"91…"}}' }
        : undefined,
    )
    await expect(host.scan()).resolves.toBe('91…')
  })

  it.each([
    ['refuses the signature', () => ({ err_msg: 'preVerifyJSAPI:invalid signature' }), NotSupported],
    ['has a citizen who turns back', cancelled, /scanQRCode:cancel/],
  ])('is an error where WeChat %s', async (_how, more, error) => {
    await expect(hostOn('Android', more).host.scan()).rejects.toThrow(error)
  })

  it('is done without after two seconds of silence', async () => {
    vi.useFakeTimers()
    const silentBridge = { invoke: () => undefined }
    const host = officialAccountHost(fakeWindow(() => ({ WeixinJSBridge: silentBridge })).window, sign)
    const scan = expect(host.scan()).rejects.toThrow(NotSupported)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(2000)
    await scan
    vi.useRealTimers()
  })

  it('is not asked for where WeChat has put nothing into the page', () => {
    expect(officialAccountHost(fakeWindow().window, sign).can('scan')).toBe(false)
  })
})
