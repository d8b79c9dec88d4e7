import { expect, it } from 'vitest'
import { dayTime, monthDayTime, sceneWords, stateWord, titleOf } from './record-words.ts'

it('says a C.6 type in short words, and an unknown one in its own', () => {
  expect(titleOf({ credentialType: '02', credentialTypeLabel: '电子社会保障卡二维码扫码认证' })).toBe('扫码认证')
  expect(titleOf({ credentialType: '06', credentialTypeLabel: '声纹认证' })).toBe('声纹认证')
})

it('says of a login what the holder answered, of a use how it went', () => {
  expect(['02', '04', '05'].map((credentialType) => stateWord({ credentialType, state: 'pending' }))).toEqual([
    '办理中',
    '已同意',
    '已同意',
  ])
  expect(['02', '04', '05'].map((credentialType) => stateWord({ credentialType, state: 'failed' }))).toEqual([
    '失败',
    '未登录',
    '未登录',
  ])
  expect(['02', '04', '05'].map((credentialType) => stateWord({ credentialType, state: 'succeeded' }))).toEqual([
    '成功',
    '已登录',
    '已登录',
  ])
})

it('says the extension of a scene where there is one', () => {
  expect(sceneWords('就业创业/个人凭社会保障卡就业登记')).toBe('个人凭社会保障卡就业登记')
  expect(sceneWords('政务服务应用')).toBe('政务服务')
})

it('says times without leading zeros in the date', () => {
  expect(dayTime('2026-03-08 09:05:59')).toBe('8日 09:05')
  expect(monthDayTime('2026-03-08 09:05:59')).toBe('3月8日 09:05')
})
