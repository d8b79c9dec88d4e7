import { expect, it } from 'vitest'
import { isSameName } from './name.ts'

it.each([
  ['阿不都热依木·买买提', '阿不都热依木•买买提'],
  ['阿不都热依木·买买提', '阿不都热依木 ‧ 买买提'],
  ['阿不都热依木·买买提', '阿不都热依木．买买提'],
  ['林㛃𬭎', ' 林㛃𬭎 '],
])('takes %s and %s for one name', (one, other) => expect(isSameName(one, other)).toBe(true))

it.each([
  ['张示例', '张示'],
  ['林㛃𬭎', '林㛃铋'],
  ['阿不都热依木·买买提', '阿不都热依木买买提'],
])('tells %s and %s apart', (one, other) => expect(isSameName(one, other)).toBe(false))
