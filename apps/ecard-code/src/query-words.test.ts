import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { disclosureNote, disclosureSentence, grantItems, grantPeriod, type Disclosure, type QueryGrant } from './query-words.ts'

const seen: Disclosure = { disclosureId: 'a', institution: '市社会保险服务中心', way: 'query', reason: '核对收款账户', fields: ['bankAccount', 'name'], outcome: 'seen', at: '2026-11-23 09:30:00' }

it.each([
  ['query', '市社会保险服务中心经您同意查看了社保卡银行账户、姓名'], ['code', '市社会保险服务中心在您出示身份码时查看了社保卡银行账户、姓名'],
  ['login', '市社会保险服务中心在您同意登录后查看了社保卡银行账户、姓名'],
] as const)('tells a look by %s as one sentence', (way, sentence) => {
  expect(disclosureSentence({ ...seen, way })).toBe(sentence)
})

it('tells who was kept from it', () => {
  expect(disclosureSentence({ ...seen, outcome: 'refused', reason: '' })).toBe('市社会保险服务中心想查看社保卡银行账户、姓名，未被允许')
  expect(disclosureNote({ ...seen, reason: '' })).toBe('11月23日 09:30')
})

it('never leaves out a field it has no word for', () => {
  expect(disclosureSentence({ ...seen, fields: ['cardState', 'somethingNew', 'other'] })).toContain('卡片状态、其他信息')
})

it('says how long in words, and until when once that is known', () => {
  const grant = { period: 'days-30', items: [{ item: 'mobile', value: mask('mobile', '13300004387'), isNew: '1' }] } as unknown as QueryGrant
  expect(grantPeriod(grant)).toBe('自同意之日起三十天')
  expect(grantPeriod({ ...grant, validUntil: '2026-12-23 09:30:00' })).toBe('至12月23日 09:30')
  expect(grantItems(grant)).toEqual([{ key: 'mobile', label: '手机号码', kind: 'mobile', value: '133****4387', isNew: true }])
})
