// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import FaceConsent from './FaceConsent.vue'
import MessageWay from './MessageWay.vue'
import type { Status } from './ways.ts'

const send = vi.fn(() => Promise.resolve())
const answer = vi.fn(() => Promise.resolve())
const status = { mobile: mask('mobile', '13300004387') } as unknown as Status

function showMessage(known: object, filled: { code?: string; cardTail?: string } = {}) {
  const wrapper = mount(MessageWay, {
    props: { status: { ...status, ...known }, now: () => 0, send, answer, code: '', cardTail: '', ...filled },
    attachTo: document.body,
  })
  const press = async (word: string) => {
    await wrapper
      .findAll('button')
      .find((each) => each.text() === word)!
      .trigger('click')
    await flushPromises()
  }
  return { wrapper, press, said: () => wrapper.findAll('[role=alert]').map((each) => each.text()) }
}

it('短信验证码 says which of its fields is missing, the first with the focus', async () => {
  const { wrapper, press, said } = showMessage({})
  await press('提交认证')
  expect(said()).toEqual(['请您先点击“获取验证码”，再填写收到的六位数字', '请您填写社保卡卡号的后六位'])
  expect(document.activeElement).toBe(wrapper.findAll('input')[0]!.element)
  expect(answer).not.toHaveBeenCalled()
  wrapper.unmount()
})

it('短信验证码 is sent once it is whole, and a wait for the next message is words, not a dead button', async () => {
  const { wrapper, press } = showMessage({ message: { resendAtMs: '30000' } }, { code: '123456', cardTail: '123456' })
  expect(wrapper.text()).toContain('30 秒后可重新获取')
  expect(wrapper.findAll('button').map((each) => each.text())).toEqual(['提交认证'])
  await press('提交认证')
  expect(answer).toHaveBeenCalledOnce()
  wrapper.unmount()
})

it('刷脸 says that the tick is missing, with the focus at its box', async () => {
  const wrapper = mount(FaceConsent, { props: { purpose: '实人认证' }, attachTo: document.body })
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(wrapper.get('[role=alert]').text()).toBe('请您先阅读并勾选同意，再点击“同意并刷脸”')
  expect(document.activeElement).toBe(wrapper.get('input').element)
  expect(wrapper.emitted('consented')).toBeUndefined()
  await wrapper.get('input').setValue(true)
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(wrapper.emitted('consented')).toHaveLength(1)
  wrapper.unmount()
})
