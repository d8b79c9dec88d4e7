import { describe, expect, it } from 'vitest'
import {
  benefitRecord,
  checkBenefit,
  checkCredential,
  checkPayment,
  creditCodeWithCheck,
  credentialRecord,
  extendTable,
  formatProblem,
  idNoWithCheckDigit,
  paymentRecord,
  scenes,
  type BenefitRecord,
  type CredentialRecord,
  type Field,
  type PaymentRecord,
} from './index.ts'

const idNo = idNoWithCheckDigit('41212319900307001')
const credential: Required<CredentialRecord> = {
  accessNo: '010122310011',
  serialNo: '20220101000001',
  credentialType: '电子社会保障卡二维码扫码认证',
  regionCode: '131000',
  scene: '就业创业/个人凭社会保障卡就业登记',
  institutionName: '廊坊市就业服务中心',
  institutionAddress: '廊坊市广阳区新华路1号',
  authTime: '2022-01-01 14:28:36',
  handledTime: '2022-01-01 14:53:18',
  state: '成功',
  coordinateSystem: 'GCJ-02',
  longitude: '108.5377',
  latitude: '39.5377',
  institutionClass: '事业单位',
  source: '人社APP',
  idNo,
  name: '张三',
  creditCode: creditCodeWithCheck('12131000MB0123456'),
}
const payment: Required<PaymentRecord> = {
  accessNo: '010122310011',
  serialNo: '20220101000002',
  regionCode: '131000',
  cardForm: '电子社会保障卡',
  merchantName: '廊坊市人民医院',
  merchantId: '102142',
  scene: '人力资源和社会保障服务/工伤医疗费用结算',
  orderDescription: '工伤医疗费用结算单',
  amount: '798.86',
  paidTime: '2022-01-01 14:53:18',
  paymentMethod: '电子社会保障卡展码结算',
  paymentType: '住院结算',
  bankAccount: '/',
  payerIdNo: idNo,
  payerName: '张三',
  terminal: '/',
  coordinateSystem: 'GCJ-02',
  longitude: '108.5377',
  latitude: '39.5377',
}
const benefit: Required<BenefitRecord> = {
  accessNo: '010122310011',
  serialNo: '20220101000003',
  regionCode: '131000',
  benefitType: '省外',
  subjectClass: '就业补助资金',
  subjectItem: '一次性求职创业补贴',
  department: '廊坊市就业服务中心',
  amount: '600.86',
  idNo,
  name: '张三',
  payeeClass: '困难家庭（城乡低保家庭、农村贫困户）高校毕业生',
  bankAccount: '6222000000000000',
  issuedTime: '2022-01-01 14:28:36',
  outcome: '成功',
  failureReason: '账户不匹配',
  period: '2022年第1期',
  arrivedTime: '2022-01-01 14:53:18',
  bankName: '廊坊银行',
}

const kinds = [
  { table: credentialRecord, check: checkCredential, record: credential, rows: 18, mandatory: 9 },
  { table: paymentRecord, check: checkPayment, record: payment, rows: 19, mandatory: 9 },
  { table: benefitRecord, check: checkBenefit, record: benefit, rows: 18, mandatory: 14 },
]

const without = (record: object, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
const fieldsAtFault = (problems: { field: string }[]) => problems.map((problem) => problem.field)
/** 到账时间 is mandatory by decision 0132 when the money arrived, so the table leaves it to the outcome. */
const isDue = (field: { key: string; mandatory: boolean }) => field.mandatory || field.key === 'arrivedTime'

/** A value of just the length that a field's notation takes, and one beyond it. Without a table or check of its own, any such value will do. */
function limitsOf(field: Field) {
  const { key, format } = field
  const isFree = !('dictionary' in field) && !('check' in field) && field.type === 'string'
  const [, kind, upTo, most, decimals] = /^(n|an)?(\.\.)?(\d+)(?:,(\d+))?$/.exec(format) ?? []
  if (most === undefined) return []
  const of = (length: number) =>
    decimals === undefined
      ? (kind ? '1' : '字').repeat(length)
      : `${'1'.repeat(length - Number(decimals) - 1)}.${'1'.repeat(Number(decimals))}`
  const limit = { key: key as string, format, isFree: isFree || decimals !== undefined, good: of(Number(most)) }
  return [
    { ...limit, bad: of(Number(most) + 1) },
    ...(upTo === undefined ? [{ ...limit, bad: of(Number(most) - 1) }] : []),
  ]
}
const lengthReason = (format: string) => formatProblem(format, '1'.repeat(200)) ?? ''

describe.each(kinds)('a record of table $table.name', ({ table, check, record, rows, mandatory }) => {
  it(`has ${rows} fields, ${mandatory} of them mandatory`, () => {
    expect(table.fields).toHaveLength(rows)
    expect(table.fields.filter(isDue)).toHaveLength(mandatory)
  })

  it('passes with every field, and with the mandatory ones only', () => {
    expect(check(record)).toEqual([])
    const due = table.fields.filter(isDue).map((field) => field.key as string)
    expect(check(Object.fromEntries(Object.entries(record).filter(([key]) => due.includes(key))))).toEqual([])
  })

  it.each(table.fields.filter(isDue).map((field) => field.key))('fails without %s and names it', (key) => {
    expect(fieldsAtFault(check(without(record, key)))).toEqual([key])
    expect(fieldsAtFault(check({ ...record, [key]: '' }))).toEqual([key])
  })

  it.each(table.fields.map((field) => field.key))('refuses a %s that is no text', (key) => {
    for (const value of [null, 1, {}, []])
      expect(check({ ...record, [key]: value })).toEqual([{ field: key, reason: '应为字符串' }])
  })

  it.each(table.fields.filter((field) => 'dictionary' in field || 'scene' in field).map((field) => field.key))(
    'refuses a %s outside its dictionary, and a code in place of the label',
    (key) => {
      for (const value of ['并无此项', '01', '']) {
        const expected =
          value === '' && !table.fields.some((field) => field.key === key && field.mandatory) ? [] : [key]
        expect(fieldsAtFault(check({ ...record, [key]: value }))).toEqual(expected)
      }
    },
  )

  it.each(table.fields.flatMap(limitsOf))(
    'takes a $key of $good.length characters and none of $bad.length',
    (limit) => {
      const { key, good, bad } = limit
      expect(fieldsAtFault(check({ ...record, [key]: good }))).toEqual(limit.isFree ? [] : [key])
      expect(check({ ...record, [key]: good }).map(({ reason }) => reason)).not.toContain(lengthReason(limit.format))
      expect(fieldsAtFault(check({ ...record, [key]: bad }))).toContain(key)
    },
  )

  it.each(table.fields.filter(({ type }) => type === 'datetime').map(({ key }) => key))(
    'refuses a %s that no calendar has',
    (key) => {
      for (const day of ['2022-02-31', '2023-02-29', '2022-04-31', '2022-13-01', '2022-00-10', '2022-01-32'])
        expect(fieldsAtFault(check({ ...record, [key]: `${day} 14:28:36` })), day).toEqual([key])
    },
  )

  it.each(table.fields.map(({ key }) => key as string))('refuses what nobody sees in %s', (key) => {
    const value = (record as Record<string, string>)[key]!
    for (const hidden of ['\u0000', '\ud800', '\ufeff', '\u200b', '\u202e', '\u0007', '\n'])
      for (const put of [hidden + value, value + hidden, value.slice(0, 1) + hidden + value.slice(1)])
        expect(fieldsAtFault(check({ ...record, [key]: put })), JSON.stringify(put)).toContain(key)
  })

  it.each(table.fields.filter(({ format }) => /^(n|an)/.test(format)).map(({ key }) => key as string))(
    'refuses a %s that a spreadsheet has written',
    (key) => {
      for (const value of ['3.20508E+17', '3.20508e+17', '1,234.50', ' 12', '12 ', '１２', '#####'])
        expect(fieldsAtFault(check({ ...record, [key]: value })), value).toContain(key)
    },
  )

  it('refuses a field the table does not have', () => {
    expect(check({ ...record, faceImage: 'x' })).toEqual([{ field: 'faceImage', reason: `${table.name}中没有此字段` }])
  })

  it('never repeats a value in a reason', () => {
    const wrong = Object.fromEntries(table.fields.map((field) => [field.key, '泄漏\u0007']))
    expect(JSON.stringify(check(wrong))).not.toContain('泄漏')
  })
})

describe('words after "/"', () => {
  it('are taken in 应用场景 and 支付场景', () => {
    expect(checkCredential({ ...credential, scene: '政务服务应用/办证/补办' })).toEqual([])
    expect(checkPayment({ ...payment, scene: '政务服务应用' })).toEqual([])
  })

  it('are refused where nothing follows, and in every other coded field', () => {
    expect(fieldsAtFault(checkCredential({ ...credential, scene: '政务服务应用/' }))).toEqual(['scene'])
    expect(fieldsAtFault(checkCredential({ ...credential, institutionClass: '事业单位/医院' }))).toEqual([
      'institutionClass',
    ])
    expect(fieldsAtFault(checkPayment({ ...payment, paymentMethod: '其他支付方式/刷脸' }))).toEqual(['paymentMethod'])
  })

  it('may follow a scene that the region has added', () => {
    const scene = '婚育服务应用/婚姻登记'
    const added = (shut: string[]) => ({ 'C.7': extendTable(scenes, [['08', '婚育服务应用']], shut) })
    expect(fieldsAtFault(checkCredential({ ...credential, scene }))).toEqual(['scene'])
    expect(checkCredential({ ...credential, scene }, added([]))).toEqual([])
    expect(checkCredential({ ...credential, scene }, added(['08']))).toMatchObject([
      { field: 'scene', reason: '该取值已停用或尚未启用（C.7）' },
    ])
  })
})

describe('a record looks beyond the notation', () => {
  it.each([
    ['regionCode', '999999'],
    ['idNo', idNo.slice(0, 17) + (idNo.endsWith('1') ? '2' : '1')],
    ['idNo', '412123**********1X'],
    ['creditCode', `${credential.creditCode.slice(0, 17)}${credential.creditCode.endsWith('1') ? '2' : '1'}`],
    ['longitude', '1108.5377'],
    ['latitude', '139.5377'],
    ['authTime', '2022-02-29 14:28:36'],
    ['name', '张'.repeat(51)],
  ])('and refuses a %s such as %s', (key, value) => {
    expect(fieldsAtFault(checkCredential({ ...credential, [key]: value }))).toEqual([key])
  })

  it('and takes the widest amounts and no wider', () => {
    expect(checkPayment({ ...payment, amount: '999999999.99' })).toEqual([])
    expect(fieldsAtFault(checkPayment({ ...payment, amount: '1000000000.00' }))).toEqual(['amount'])
    expect(checkBenefit({ ...benefit, amount: '999999.99' })).toEqual([])
    expect(fieldsAtFault(checkBenefit({ ...benefit, amount: '1000000.00' }))).toEqual(['amount'])
  })

  it("and wants the bank's reason of a failed payout, but no time of arrival (decision 0132)", () => {
    const failed = { ...benefit, outcome: '失败' }
    expect(checkBenefit(without(failed, 'arrivedTime'))).toEqual([])
    expect(checkBenefit(without(failed, 'failureReason'))).toEqual([
      { field: 'failureReason', reason: '发放失败时必填' },
    ])
    expect(checkBenefit(without(benefit, 'failureReason'))).toEqual([])
  })
})

it('an id number that a spreadsheet cut to fifteen digits is refused, but for the one in eleven whose check digit fits', () => {
  const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'))
  const taken = days.filter((day) => {
    const whole = idNoWithCheckDigit(`320508199003${day}799`)
    expect(checkCredential({ ...credential, idNo: whole })).toEqual([])
    return checkCredential({ ...credential, idNo: `${whole.slice(0, 15)}000` }).length === 0
  })
  expect(taken.length).toBeLessThan(days.length / 5)
})
