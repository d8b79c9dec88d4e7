import { expect, it, vi } from 'vitest'
import type { HostSheet, Noted, Phone } from './phone.ts'
import { addressIn } from './address.ts'
import { wechatBridge } from './wechat-bridge.ts'

const first = 'https://card.example.test/h5/ecard-code/'
const next = 'https://card.example.test/h5/ecard-code/scan'

function wechat({ miniProgram = true, isIphone = false } = {}) {
  const noted: Noted[] = []
  const shown: HostSheet[] = []
  const leave = vi.fn()
  const asked: string[] = []
  const page = { address: first }
  const phone = {
    note: (word: Noted) => void noted.push(word),
    show: (sheet: HostSheet) => void shown.push(sheet),
    leave,
  }
  const bridge = wechatBridge(phone as unknown as Phone, {
    miniProgram,
    isIphone,
    addressOf: () => page.address,
    entryOf: () => first,
    seenAgain: () => undefined,
    problemOf: async ({ url, signature }) => {
      asked.push(url!)
      return signature === `signed ${url}` ? '' : 'invalid signature'
    },
  })
  const answer = (name: string, options: object = {}) =>
    new Promise<string>((resolve) => bridge.invoke(name, options, ({ err_msg: words = '' }) => resolve(words)))
  const verify = (url: string) => answer('preVerifyJSAPI', { verifySignature: `signed ${url}` })
  return { bridge, answer, verify, noted, shown, leave, asked, page }
}

it('keeps messages of a mini-program until the page goes back', async () => {
  const { answer, noted, leave } = wechat()
  await answer('invokeMiniProgramAPI', { name: 'postMessage', arg: { data: { said: 1 } } })
  expect(noted.map(({ name }) => name)).not.toContain('送达小程序')
  await answer('invokeMiniProgramAPI', { name: 'navigateBack' })
  expect(noted).toContainEqual({ name: '送达小程序', about: '{"said":1}', ok: true })
  expect(leave).toHaveBeenCalledOnce()
})

it('lets no page of a mini-program pay', async () => {
  expect(await wechat().answer('getBrandWCPayRequest')).toBe('getBrandWCPayRequest:fail access_denied')
})

it.each([
  ['Android by the address of now', false, next],
  ['an iPhone by the first address', true, first],
])('takes a signature on %s', async (_phone, isIphone, url) => {
  const { answer, verify, page, asked } = wechat({ miniProgram: false, isIphone })
  page.address = `${next}#here`
  expect(await answer('geoLocation')).toContain('offline verifying')
  expect(await verify(url === next ? first : next)).toBe('preVerifyJSAPI:invalid signature')
  expect(await verify(url)).toBe('preVerifyJSAPI:ok')
  expect(await answer('geoLocation')).toBe('geoLocation:ok')
  expect(asked).toEqual([url, url])
})

it('hears a turned-down scan, and knows no call that WeChat has not', async () => {
  const { answer, verify, shown } = wechat({ miniProgram: false })
  await verify(first)
  const scan = answer('scanQRCode')
  await vi.waitFor(() => expect(shown).toHaveLength(1))
  shown[0]!.done()
  expect(await scan).toBe('scanQRCode:cancel')
  expect(await answer('saveImage')).toBe('saveImage:fail no such function')
})

it('spoils or lengthens an address as programs do', () => {
  const url = '/h5/ecard-code/?token=t'
  expect(addressIn(url, 'as-is', 'from=x')).toBe(url)
  expect(new URLSearchParams(addressIn(url, 'escaped', 'from=x').split('?')[1]).get('token')).toBeNull()
  expect(addressIn(url, 'adds', 'from=x')).toBe('/h5/ecard-code/?source=home&token=t&from=x')
})
