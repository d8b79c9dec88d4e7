import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage } from './check-message.ts'
import { notices } from './examples/notices.ts'
import { scams } from './examples/scams.ts'
import { linksIn } from './links.ts'
import { readMessage } from './reading.ts'

it('knows enough examples of both to be worth something', () => {
  expect(scams.length).toBeGreaterThanOrEqual(40)
  expect(notices.length).toBeGreaterThanOrEqual(30)
})

it.each(scams)('takes for a scam, with reasons: %s', (text) => {
  const { verdict, reasons } = checkMessage(text)
  expect(verdict).toBe('scam')
  expect(reasons.length).toBeGreaterThan(0)
})

it.each(notices)('does not cry scam at: %s', (text) => {
  expect(checkMessage(text).verdict).not.toBe('scam')
})

it('seldom asks for care where none is needed', () => {
  expect(notices.filter((text) => checkMessage(text).verdict === 'careful').length).toBeLessThanOrEqual(notices.length / 10)
})

describe('spelling that hides a scam', () => {
  const insert = (sign: string) => (text: string) => text.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, `$&${sign}`)
  const disguises: [string, (text: string) => string][] = [
    ['full-width letters and digits', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['capital letters', (text) => text.toUpperCase()],
    ['unseen signs in every word', insert('\u200b')],
    ['blanks in every word', insert(' ')],
    ['dots in every word', insert('·')],
    ['stars in every word', insert('*')],
    ['lines broken everywhere', insert('\n')],
  ]
  it.each(disguises)('%s', (_, disguise) => {
    expect(scams.filter((text) => checkMessage(disguise(text)).verdict !== 'scam')).toEqual([])
  })

  it('does not make a scam of a notice that is only written otherwise', () => {
    const wide = disguises[0]![1]
    expect(notices.filter((text) => checkMessage(wide(text)).verdict === 'scam')).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    ['https://rsj.suzhou.gov.cn/a', 'rsj.suzhou.gov.cn', 'known'],
    ['详见12333.gov.cn。', '12333.gov.cn', 'known'],
    ['12333.gov.cn.rz-a.com', '12333.gov.cn.rz-a.com', 'posing'],
    ['12333-gov.cc', '12333-gov.cc', 'posing'],
    ['notgov.cn', 'notgov.cn', 'posing'],
    ['https://evil-a.com/12333.gov.cn', 'evil-a.com', 'unknown'],
    ['https://12333.gov.cn@evil-a.com/', 'evil-a.com', 'disguised'],
    ['https:\\\\evil-a.com\\12333.gov.cn', 'evil-a.com', 'unknown'],
    ['12333.gоv.cn', '12333.gоv.cn', 'disguised'],
    ['xn--12333-abc.cn', 'xn--12333-abc.cn', 'disguised'],
    ['t.cn/A6xYz', 't.cn', 'short'],
    ['http://10.20.30.40:8080/x', '10.20.30.40', 'number'],
    ['https://a-b.top/s.apk', 'a-b.top', 'program'],
    ['ａ－ｂ．ｔｏｐ', 'a-b.top', 'unknown'],
    ['w w w . a b c . t o p', 'www.abc.top', 'unknown'],
  ])('%s is read as %s: %s', (text, host, kind) => {
    expect(linksIn(readMessage(text).plain)).toEqual([{ host, kind }])
  })

  it.each(['2026.10.08', '3.15晚会', 'v2.0.1', '余额1024.16元', 'wang@qq.com', '1.5倍', '上午9点到12点'])('%s is none', (text) => {
    expect(linksIn(readMessage(text).plain)).toEqual([])
  })
})

it('bears whatever is pasted, and says the same of it again', () => {
  const pieces = fc.constantFrom('社保卡', '过期', '验证码', '请勿', 'http://', '12333.gov.cn', '.apk', '@', '\u200b', '\ud800', '／', '点', '138', '\n', '[.]', '(', '\\')
  const pasted = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 200 }).map((each) => each.join('')))
  fc.assert(fc.property(pasted, (text) => {
    const checked = checkMessage(text)
    expect(['scam', 'careful', 'nothing-found']).toContain(checked.verdict)
    expect(checked.reasons.length > 0).toBe(checked.verdict !== 'nothing-found')
    expect(checkMessage(text)).toEqual(checked)
  }))
})

it('bears a book', () => {
  expect(checkMessage('您的社保卡'.repeat(200_000)).verdict).toBe('nothing-found')
  expect(checkMessage('a.'.repeat(200_000)).reasons).toBeDefined()
  expect(checkMessage('勿'.repeat(200_000)).verdict).toBe('nothing-found')
})
