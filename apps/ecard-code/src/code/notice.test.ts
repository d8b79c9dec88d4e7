import { refusals } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { noticeOf } from './notice.ts'

const nothing = { deskRefusal: undefined, waits: false, shown: 'identity' } as const

it('says which code is asked for, either way, and leads there', () => {
  const refusal = (wanted: 'identity' | 'payment') => ({ refusalId: '1', msgCode: refusals.CODE_KIND_WRONG, wanted })
  expect(noticeOf({ ...nothing, deskRefusal: refusal('payment') })).toEqual({
    words: '收银员需要支付码，您出示的是身份码',
    turnTo: 'payment',
  })
  expect(noticeOf({ ...nothing, deskRefusal: refusal('identity'), shown: 'payment' })).toEqual({
    words: '工作人员需要身份码，您出示的是支付码',
    turnTo: 'identity',
  })
})

it("says any other refusal in the holder's words", () => {
  expect(noticeOf({ ...nothing, deskRefusal: { refusalId: '1', msgCode: refusals.CODE_EXPIRED } })).toEqual({
    words: '二维码已过期，请您刷新二维码，再重新出示',
  })
})

it('says that only time can bring another code, and else nothing', () => {
  expect(noticeOf({ ...nothing, waits: true })).toEqual({ words: '网络不通，身份码到时会自动更新，请您稍候' })
  expect(noticeOf(nothing)).toBeUndefined()
})
