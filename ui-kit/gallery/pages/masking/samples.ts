import type { MaskedKind } from '@one-card/masking'

/** What designers try the rules with: every kind, and the names that break rules written for three characters. All invented. */
export const samples: Record<MaskedKind, { name: string; rule: string; texts: string[] }> = {
  name: {
    name: '姓名',
    rule: '两三个字留末字，四个字起留末两字',
    texts: ['王小明', '李娜', '欧阳样本', '林㛃𬭎', '阿不都热依木·买买提', '示例古丽娜尔·样本阿卜杜热合曼·买买提样'],
  },
  idNo: { name: '社会保障号码、证件号码', rule: '留末四位', texts: ['412123199001014432', 'E12345678'] },
  cardNo: { name: '社会保障卡卡号', rule: '至少隐藏一半', texts: ['A12345678'] },
  bankCard: { name: '银行卡号', rule: '留前三后四', texts: ['6228480000000888', '6228480000000000888'] },
  mobile: { name: '手机号码', rule: '留前三后四，如标准示例', texts: ['13300004387'] },
  landline: { name: '固定电话', rule: '留末四位', texts: ['0512-60004321'] },
  date: { name: '证件日期', rule: '留末四位', texts: ['20300421'] },
  place: {
    name: '发卡地、住址、单位',
    rule: '长的留前六字，短的至少隐藏一半',
    texts: ['江苏省苏州市', '北京市海淀区示例路一号院二号楼'],
  },
}
