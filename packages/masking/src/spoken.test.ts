import { describe, expect, it } from 'vitest'
import { mask, spoken, type MaskedKind } from './index.ts'

const examples: [MaskedKind, value: string, said: string][] = [
  ['idNo', '412123199001014432', '社会保障号码，已隐藏，尾号4432'],
  ['idNo', '41212319900101001X', '社会保障号码，已隐藏，尾号001X'],
  ['name', '张小明', '姓名，已隐藏，末字明'],
  ['name', '欧阳小明', '姓名，已隐藏，末两字小明'],
  ['name', '张𬭎', '姓名，已隐藏，末字𬭎'],
  ['name', '林㛃', '姓名，已隐藏，末字㛃'],
  ['name', '明葛\u{e0100}', '姓名，已隐藏，末字葛\u{e0100}'],
  ['name', '阿不都热依木·买买提', '姓名，已隐藏，末两字买提'],
  ['name', '明', '姓名，已隐藏'],
  ['name', '', '姓名，暂无'],
  ['bankCard', '6221234567890888', '银行卡号，已隐藏，开头622，尾号0888'],
  ['mobile', '13300004387', '手机号码，已隐藏，开头133，尾号4387'],
  ['landline', '01012345678', '固定电话，已隐藏，尾号5678'],
  ['date', '2033-04-21', '证件日期，已隐藏，末四位0421'],
  ['date', '长期', '证件日期，长期'],
  ['place', '江苏省苏州市', '地址，已隐藏，开头江苏省'],
  ['cardNo', 'A12345678', '社会保障卡卡号，已隐藏，尾号5678'],
]

describe('a masked field by ear (field-notes N9, M13)', () => {
  it.each(examples)('says a masked %s %s as %s', (kind, value, said) => {
    expect(spoken(kind, mask(kind, value))).toBe(said)
  })

  it('is called as the page calls the field', () => {
    expect(spoken('place', mask('place', '江苏省苏州市'), '发卡地')).toBe('发卡地，已隐藏，开头江苏省')
    expect(spoken('idNo', mask('idNo', '412123199001014432'), '身份证号')).toBe('身份证号，已隐藏，尾号4432')
    expect(spoken('idNo', mask('idNo', 'E1234567'), '证件号码')).toBe('证件号码，已隐藏，尾号4567')
  })

  it('never says a star', () => {
    for (const [kind, value] of examples) expect(spoken(kind, mask(kind, value))).not.toContain('*')
  })
})
