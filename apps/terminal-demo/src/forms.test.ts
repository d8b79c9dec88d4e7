// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import TypeCard from './card/TypeCard.vue'
import AttestForm from './face/AttestForm.vue'
import RefundForm from './merchant/RefundForm.vue'
import FailureReason from './parts/FailureReason.vue'
import ReadText from './reading/ReadText.vue'

const sent = vi.fn(() => Promise.resolve())
const forms: [what: string, form: Component, props: object, words: string][] = [
  ['a card typed', TypeCard, { read: sent }, '请填写社会保障卡卡号'],
  ['a person attested', AttestForm, { attest: sent }, '请录入持卡人手机上的八位核验号'],
  ['a refund', RefundForm, { refund: sent }, '请输入退款金额，写到分，例如 12.00'],
  ['a visit that failed', FailureReason, { register: sent }, '请选一个原因或写明原因，持卡人会看到'],
  ['a code pasted', ReadText, { onSeen: sent }, '请先输入、粘贴或扫入二维码的文字'],
]

it.each(forms)(
  '%s: sent empty, the form says at its field what is missing, and puts the focus there',
  async (_, form, props, words) => {
    const wrapper = mount(form, { props, attachTo: document.body })
    const button = wrapper.findAll('button').at(-1)!
    expect(button.attributes('aria-disabled')).toBeUndefined()
    await button.trigger('click')
    await flushPromises()
    const field = document.activeElement!
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = field.getAttribute('aria-describedby')!.split(' ')
    expect(described.map((id) => document.getElementById(id)?.textContent).join('')).toContain(words)
    expect(sent).not.toHaveBeenCalled()
    wrapper.unmount()
  },
)

it('a visit that failed has a ready reason at one tap', async () => {
  const wrapper = mount(FailureReason, { props: { register: sent } })
  await wrapper
    .findAll('button')
    .find((each) => each.text() === '材料不齐')!
    .trigger('click')
  await wrapper.findAll('button').at(-1)!.trigger('click')
  await flushPromises()
  expect(sent).toHaveBeenCalledWith('材料不齐')
})
