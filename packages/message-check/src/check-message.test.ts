import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage } from './check-message.ts'
import { looked, notices } from './examples/notices.ts'
import { doubtful, scams } from './examples/scams.ts'
import { linksIn } from './links.ts'
import { readable, words } from './readable.ts'

const verdictOf = (message: string) => checkMessage(message, 'card.example.gov.cn').verdict

it.each(scams)('calls a deceit what it is, and says why: %s', (message) => {
  const { verdict, reasons } = checkMessage(message)
  expect(verdict).toBe('scam')
  expect(reasons.length).toBeGreaterThan(0)
})

it.each(doubtful)('never lets pass what should be asked back: %s', (message) => {
  expect(verdictOf(message)).not.toBe('nothing')
})

it.each(notices)('does not cry wolf: %s', (message) => {
  expect(checkMessage(message)).toEqual({ verdict: 'nothing', reasons: [] })
})

it.each(looked)('asks for a second look, and no more: %s', (message) => {
  expect(checkMessage(message)).toEqual({
    verdict: 'careful',
    reasons: [expect.any(String), ...checkMessage(message).reasons.slice(1)],
  })
})

it('knows enough examples of both to be worth something', () => {
  expect(scams.length).toBeGreaterThanOrEqual(40)
  expect(notices.length).toBeGreaterThanOrEqual(30)
})

describe('a deceit stays one', () => {
  const plain = '您的社保卡已停用，请登录 sbk-rz.cc 激活'
  const among = (piece: string, text: string) => text.split('').join(piece)

  it.each([
    ['in full-width letters', plain.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))],
    ['with invisible characters', among('\u200b', plain)],
    ['with soft hyphens', among('\u00ad', plain)],
    ['with marks laid over it', among('\u0336', plain)],
    ['with stars between', `${among('★', '您的社保卡已停用')}，请登录 sbk-rz.cc 激活`],
    ['with spaces between', `${among(' ', '您的社保卡已停用')}，请登录 sbk-rz.cc 激活`],
    ['one character a line', `${among('\n', '您的社保卡已停用')}，请登录 sbk-rz.cc 激活`],
    ['with a Cyrillic link', plain.replace('sbk-rz.cc', 'sbk-rz.сс')],
    ['with a link taken apart', plain.replace('sbk-rz.cc', 'sbk-rz 【.】 cc')],
    ['in capitals', plain.toUpperCase()],
    ['behind an ordinary notice', `您的快件已签收，客服95338。${plain}`],
    ['behind a warning of deceit', `谨防诈骗，请勿泄露验证码。${plain}`],
  ])('%s', (_, message) => {
    expect(verdictOf(message)).toBe('scam')
  })
})

describe('spelling that hides a deceit', () => {
  const insert = (sign: string) => (text: string) => text.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, `$&${sign}`)
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

  it.each([
    ['full-width letters and digits', wide],
    ['capital letters', (text: string) => text.toUpperCase()],
    ['unseen signs in every word', insert('\u200b')],
    ['blanks in every word', insert(' ')],
    ['dots in every word', insert('·')],
    ['stars in every word', insert('*')],
    ['lines broken everywhere', insert('\n')],
  ])('is seen through in every example: %s', (_, disguise) => {
    expect(scams.filter((text) => checkMessage(disguise(text)).verdict !== 'scam')).toEqual([])
  })

  it('does not make a deceit of a notice that is only written otherwise', () => {
    expect(notices.filter((text) => checkMessage(wide(text)).verdict === 'scam')).toEqual([])
  })
})

describe('a link', () => {
  const kinds = (text: string) => linksIn(readable(text), 'card.example.com').links.map(({ kind }) => kind)

  it.each([
    ['https://si.12333.gov.cn/index', 'known'],
    ['www.icbc.com.cn', 'known'],
    ['HTTPS://CARD.EXAMPLE.COM/h5/', 'known'],
    ['12333-gov.cc', 'imitates'],
    ['gov.cn.example.com', 'imitates'],
    ['12333gov.cn', 'imitates'],
    ['http://www.g0v.example.cn/a', 'imitates'],
    ['http://a.example.net/12333.gov.cn/x', 'imitates'],
    ['http://12333.gov.cn@a.example.net/', 'imitates'],
    ['http:\\\\gov-cn.example.net', 'imitates'],
    ['http://xn--fiq228c.example.com', 'imitates'],
    ['http://203.0.113.9/a', 'address'],
    ['http://3405803785/', 'address'],
    ['notgov.cn', 'imitates'],
    ['w w w . a b c . t o p', 'unknown'],
    ['https://a.example.net/x.apk', 'file'],
    ['t.cn/A6xyz', 'short'],
    ['https://a.example.net:8443/x', 'unknown'],
    ['领取sbbt.vip，', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    'v2.0',
    'v2.0.1',
    '3.5kg',
    '9.30',
    '2026.10.08',
    '3.15晚会',
    '余额1024.16元',
    'wang@qq.com',
    '第1.2条',
    '9点30分',
    '上午9点到12点',
  ])('%s is none', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

it('puts words together that were pulled apart, and leaves clauses apart', () => {
  expect(words(readable('社.保★卡，已 停-用。'))).toBe('社保卡,已停用。')
})

describe('whatever is pasted', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '社保卡',
      '停用',
      'http://',
      '.',
      '@',
      '。',
      '请勿',
      '13',
      '\u200b',
      '[.]',
      '领取',
      '补贴',
      '0',
      '一',
      '加 微信',
    ),
  )

  it('has a verdict', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(['scam', 'careful', 'nothing']).toContain(verdictOf(pieces.join('')))
      }),
    )
  })

  it('costs no more than its length: every rule ends on ten thousand of anything', () => {
    fc.assert(
      fc.property(
        piece.filter((each) => each !== ''),
        (each) => {
          expect(['scam', 'careful', 'nothing']).toContain(verdictOf(each.repeat(10_000 / each.length)))
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('is no milder when something harmless stands behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scams), fc.constantFrom('\n谢谢', '\n祝您健康', '\n退订回T'), (scam, tail) => {
        expect(verdictOf(scam + tail)).toBe('scam')
      }),
    )
  })
})
