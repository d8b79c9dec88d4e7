import { describe, expect, it } from 'vitest'
import { credentialRecord, extendTable, paymentRecord, scenes, toStored, toWire } from './index.ts'

const wire = {
  credentialType: '电子社会保障卡二维码扫码认证',
  scene: '就业创业/个人凭社会保障卡就业登记/当日',
  institutionClass: '事业单位',
  name: '张三',
  authTime: '2022-01-01 14:28:36',
  handledTime: '2022-01-01 14:53:18',
  state: '成功',
}

describe('a record', () => {
  it("is kept as codes, with the sender's own words beside the scene", () => {
    expect(toStored(credentialRecord, wire)).toEqual({
      credentialType: '02',
      scene: '02',
      sceneDetail: '个人凭社会保障卡就业登记/当日',
      institutionClass: '02',
      name: '张三',
      authTime: '2022-01-01 14:28:36',
      handledTime: '2022-01-01 14:53:18',
      state: '成功',
    })
  })

  it('travels on with the wording of the tables, whatever spelling it came in (decision 0136)', () => {
    expect(toWire(credentialRecord, toStored(credentialRecord, wire))).toEqual({
      ...wire,
      scene: '人力资源和社会保障应用/个人凭社会保障卡就业登记/当日',
    })
    expect(toWire(paymentRecord, { paymentMethod: '06', cardForm: 'electronic', scene: '02', amount: '1.00' })).toEqual(
      {
        paymentMethod: '电子社会保障卡展码结算',
        cardForm: '电子社会保障卡',
        scene: '人力资源和社会保障应用',
        amount: '1.00',
      },
    )
  })

  it('loses empty fields on the way in', () => {
    expect(toStored(credentialRecord, { name: '张三', serialNo: '' })).toEqual({ name: '张三' })
  })

  it('travels with 认证时间 as its 业务办理时间 until that is known (decision 0133)', () => {
    expect(toWire(credentialRecord, { authTime: '2022-01-01 14:28:36' })).toEqual({
      authTime: '2022-01-01 14:28:36',
      handledTime: '2022-01-01 14:28:36',
    })
  })

  it("keeps a region's scene by its code", () => {
    const regional = { 'C.7': extendTable(scenes, [['08', '婚育服务应用']]) }
    const stored = toStored(credentialRecord, { scene: '婚育服务应用/婚姻登记' }, regional)
    expect(stored).toEqual({ scene: '08', sceneDetail: '婚姻登记' })
    expect(toWire(credentialRecord, stored, regional)).toEqual({ scene: '婚育服务应用/婚姻登记' })
  })

  it('that was never checked is a mistake of ours, told without the value', () => {
    expect(() => toStored(credentialRecord, { scene: '张三的事' })).toThrow(/^scene is outside its dictionary$/)
    expect(() => toWire(credentialRecord, { scene: '77' })).toThrow(/^scene is outside its dictionary$/)
  })
})
