import { refusals } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { tryCause, triesWords, tryNote, tryWords, wayOn, type Intention, type Try } from './footprint-words.ts'

const seen: Try = {
  disclosureId: 'a',
  way: 'query',
  fields: ['bankAccount', 'name'],
  outcome: 'seen',
  at: '2026-11-23 09:30:00',
}
const refused: Try = { ...seen, way: 'code', fields: [], outcome: 'refused', cause: refusals.CODE_EXPIRED }
const intention = (...tries: Try[]): Intention => ({
  institution: '市社会保险服务中心',
  reason: '政务服务应用/居民身份核验',
  outcome: tries[0]!.outcome,
  tries,
})

it.each([
  ['query', '经您同意查看了社保卡银行账户、姓名'],
  ['code', '在您出示身份码时查看了社保卡银行账户、姓名'],
  ['login', '在您同意登录后查看了社保卡银行账户、姓名'],
  ['licence', '在您出示证照码时查看了社保卡银行账户、姓名'],
] as const)('tells a look by %s as one sentence', (way, sentence) => {
  expect(tryWords({ ...seen, way })).toBe(sentence)
})

it('tells who was kept from it, and whose try came to nothing and why', () => {
  expect(tryWords({ ...seen, outcome: 'refused' })).toBe('想查看社保卡银行账户、姓名，未被允许')
  expect(tryWords(refused)).toBe('读取您出示的码，没有成功')
  expect(tryCause(refused)).toBe('二维码已过期')
  expect(tryCause(seen)).toBeUndefined()
})

it('says when on its day, and through which channel', () => {
  expect(tryNote(seen)).toBe('09:30')
  expect(tryNote({ ...seen, via: '示例市民App' })).toBe('09:30 · 通过示例市民App')
})

it('counts tries of one thing, and says how they ended', () => {
  expect(triesWords(intention(seen))).toBeUndefined()
  expect(triesWords(intention(seen, refused, refused))).toBe('3 次尝试，最后成功')
  expect(triesWords(intention(refused, refused))).toBe('2 次都没有成功')
})

it('says what to do only while the last try came to nothing', () => {
  expect(wayOn(intention(refused))).toBe('请您刷新二维码，再重新出示')
  expect(wayOn(intention(seen, refused))).toBeUndefined()
})
