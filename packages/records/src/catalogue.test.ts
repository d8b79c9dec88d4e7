import { expect, it } from 'vitest'
import { checkCatalogueInstitution, checkCatalogueItem, placesOf } from './catalogue.ts'
import { creditCodeWithCheck } from './credit-code.ts'

/** 编制示例 of table A.1. */
const item = {
  level: 'A',
  sceneNo: '02',
  scene: '人社服务',
  departmentNo: 'RLZYSHBZ',
  department: '人力资源和社会保障部门',
  matterNo: '02',
  matter: '社会保险参保登记（公共业务）',
  projectNo: '02',
  project: '个人参保证明查询打印',
  description: '个人持社会保障卡查询打印本人社会保险参保证明（包括本地区、异地）',
  openIn: '全国',
  cardForm: '3',
  abilities: '办事凭证',
}
const institution = {
  place: '河北省',
  regionCode: '131000',
  name: '示例省就业服务中心',
  creditCode: creditCodeWithCheck('12131000MB0000001'),
  address: '示例市示例区示例路1号',
  contactName: '张三',
  contactPhone: '0316-0000000',
  supervisor: '示例省人力资源和社会保障厅',
  scene: '人力资源和社会保障服务',
  projects: '就业登记',
  cardForm: '2',
  coverage: '全省',
}

it('takes the printed examples, with the words of the sample tables', () => {
  expect(checkCatalogueItem(item)).toEqual([])
  expect(checkCatalogueItem({ ...item, openIn: '苏州市/无锡市', abilities: '办事凭证/支付结算' })).toEqual([])
  expect(checkCatalogueInstitution(institution)).toEqual([])
})

it.each([
  [{ level: 'D' }, 'level', '应为 A、B、C 或者 Z'],
  [{ matterNo: '2' }, 'matterNo', '前面的 0'],
  [{ projectNo: '00' }, 'projectNo', '01 到 99'],
  [{ scene: '政务服务应用' }, 'scene', '不一致'],
  [{ departmentNo: 'rlzy' }, 'departmentNo', '大写英文字母'],
  [{ openIn: '苏州市/仙境市' }, 'openIn', '不存在的地区'],
  [{ cardForm: '4' }, 'cardForm', '1、2 或者 3'],
  [{ abilities: '提现' }, 'abilities', '办事凭证'],
  [{ project: '' }, 'project', '必填'],
])('of an item with %j refuses %s', (more, field, reason) => {
  const problem = checkCatalogueItem({ ...item, ...more }).find((each) => each.field === field)
  expect(problem?.reason).toContain(reason)
})

it.each([
  [{ creditCode: '4.91E+17' }, 'creditCode', '科学计数法'],
  [{ creditCode: '12131000MB0000000X' }, 'creditCode', '校验位'],
  [{ regionCode: '999999' }, 'regionCode', '不存在'],
  [{ contactName: '' }, 'contactName', '必填'],
])('of an institution with %j refuses %s', (more, field, reason) => {
  const problem = checkCatalogueInstitution({ ...institution, ...more }).find((each) => each.field === field)
  expect(problem?.reason).toContain(reason)
})

it('knows places by their names', () => {
  expect(placesOf('全国', '320500')).toEqual(['000000'])
  expect(placesOf('全省', '320500')).toEqual(['320000'])
  expect(placesOf('苏州市/无锡市', '320500')).toEqual(['320500', '320200'])
  expect(placesOf('仙境市', '320500')).toBeUndefined()
})
