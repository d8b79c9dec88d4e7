import { expect, it } from 'vitest'
import { isSameName } from './name.ts'

it.each([
  ['阿不都热依木·买买提', '阿不都热依木•买买提'],
  ['阿不都热依木·买买提', '阿不都热依木 ‧ 买买提'],
  ['阿不都热依木·买买提', '阿不都热依木．买买提'],
  ['林㛃𬭎', ' 林㛃𬭎 '],
  ['阿不都热依木·买买提', '阿不都热依木\u2024买买提'],
  ['阿不都热依木·买买提', '阿不都热依木\ufe52买买提'],
  ['阿不都热依木·买买提', '阿不都热依木●买买提'],
  ['张䶮', '张\ue863'],
  ['李〇一', '李○一'],
  ['李〇一', '李零一'],
  ['张示例', '张\u3000示例'],
  ['张示例', '张\u00a0示  例'],
  ['张示例', '张示\u200b例'],
  ['葛明', '葛\u{e0100}明'],
  ['JOHN SMITH', 'JOHN\u00a0 SMITH'],
])('takes %s and %s for one name', (one, other) => expect(isSameName(one, other)).toBe(true))

it.each([
  ['张示例', '张示'],
  ['JOHN SMITH', 'JOHNSMITH'],
  ['张示例', '张示\ue865例'],
  ['林㛃𬭎', '林㛃铋'],
  ['阿不都热依木·买买提', '阿不都热依木买买提'],
])('tells %s and %s apart', (one, other) => expect(isSameName(one, other)).toBe(false))
