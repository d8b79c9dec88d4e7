import { describe, expect, it } from 'vitest'
import { fakeWindow, type FakeWindow } from '../../test/fake-window.ts'
import { NotSupported, type Host } from '../host.ts'
import { appHost } from './app.ts'
import { browserHost } from './browser.ts'
import { frameHost } from './frame.ts'
import { miniProgramHost } from './mini-program.ts'
import { officialAccountHost } from './official-account.ts'

const library = { name: '图书馆', address: '书香路7号', longitude: 120.6, latitude: 31.3 }
const returnUrl = 'https://channel.example.test/back'
const scanQRCode = (options: { success(answer: { resultStr: string }): void }) => options.success({ resultStr: '91…' })

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
        elderly: () => true,
      },
    })),
    appHost,
  ],
  ['mini-program without a bridge', fakeWindow(), miniProgramHost],
  [
    'WeChat mini-program',
    fakeWindow((seen) => ({
      wx: {
        miniProgram: {
          navigateBack: () => seen.push('closed'),
          navigateTo: ({ url }: { url: string }) => seen.push(`native ${url}`),
        },
        scanQRCode,
      },
    })),
    miniProgramHost,
  ],
  ['Alipay mini-program', fakeWindow((seen) => ({ my: { navigateBack: () => seen.push('closed') } })), miniProgramHost],
  ['official account without a bridge', fakeWindow(), officialAccountHost],
  [
    'official account',
    fakeWindow((seen) => ({
      wx: {
        closeWindow: () => seen.push('closed'),
        openLocation: ({ name }: { name: string }) => seen.push(`map ${name}`),
        scanQRCode,
      },
    })),
    officialAccountHost,
  ],
  ['frame', fakeWindow(), (window) => frameHost(window, returnUrl)],
]

describe.each(hosts)('%s', (_name, fake, hostOf) => {
  const host = hostOf(fake.window)

  it('shows the title', () => {
    host.setTitle('身份码')
    expect(fake.window.document.title).toBe('身份码')
  })

  it('shows a place on its map, or on the phone’s', () => {
    host.showPlace(library)
    expect(fake.seen.pop()).toMatch(/^(map 图书馆|open geo:31.3,120.6\?q=31.3,120.6\(%E5%9B%BE%E4%B9%A6%E9%A6%86\))$/)
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
      fake.hear({ origin: 'https://channel.example.test', data: { source: 'one-card', type: 'returned' } })
      fake.fire('visibilitychange')
      await back
      expect(fake.seen.at(-1)).toContain('20260318123456789012')
    } else await expect(host.pay('20260318123456789012')).rejects.toThrow(NotSupported)
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

describe('a scan the citizen turns back from', () => {
  it.each([['fail'], ['cancel']] as const)('is an error, not a text: %s', async (how) => {
    const wx = { scanQRCode: (options: Record<'fail' | 'cancel', () => void>) => options[how]() }
    await expect(officialAccountHost(fakeWindow(() => ({ wx })).window).scan()).rejects.toThrow(/the scan/)
  })
})
