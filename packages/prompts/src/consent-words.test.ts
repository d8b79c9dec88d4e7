import { expect, it } from 'vitest'
import { fieldWords } from './consent-words.ts'

it('never leaves out a field it has no word for, and names none twice', () => {
  expect(fieldWords(['bankAccount', 'name', 'name'])).toBe('社保卡银行账户、姓名')
  expect(fieldWords(['cardState', 'somethingNew', 'other'])).toBe('卡片状态、其他信息')
})
