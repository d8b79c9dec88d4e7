// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { providePreferences, type Mode } from '../../preferences.ts'
import PaymentMethods from './PaymentMethods.vue'

const first = {
  methodId: 'first',
  kind: 'bank' as const,
  bankName: '惠民银行',
  account: mask('bankCard', '6220000000000888'),
  isDefault: true,
}
const second = {
  methodId: 'second',
  kind: 'bank' as const,
  bankName: '农商银行',
  account: mask('bankCard', '6210000000003317'),
}
const poor = { ...second, methodId: 'poor', state: 'unusable' as const, why: '账户余额不足' }

let picker: ReturnType<typeof show>

function show(mode: Mode, props: Record<string, unknown>) {
  return mount(PaymentMethods, {
    attachTo: document.body,
    props: { methods: [first, second], modelValue: 'first', ...props },
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode })] },
  })
}
const radios = () => picker.findAll<HTMLInputElement>('input[type=radio]').map(({ element }) => element)

afterEach(() => picker.unmount())

describe('in standard mode', () => {
  it('lists every account, masked, the one that pays chosen', () => {
    picker = show('standard', {})
    expect(radios().map(({ value, checked }) => [value, checked])).toEqual([
      ['first', true],
      ['second', false],
    ])
    expect(picker.text()).toContain('622*********0888')
    expect(picker.findAll('label')[0]!.text()).toContain('默认')
  })

  it('tells which one is chosen, and moves its mark', async () => {
    picker = show('standard', { 'onUpdate:modelValue': (modelValue: string) => picker.setProps({ modelValue }) })
    await picker.findAll('input')[1]!.setValue()
    expect(picker.emitted('update:modelValue')).toEqual([['second']])
    expect(picker.findAll('.mark').map((mark) => mark.classes('on'))).toEqual([false, true])
  })

  it('says what is left where it is told, and needs no number there', () => {
    picker = show('standard', {
      methods: [first, { methodId: 'own', kind: 'personal-account', bankName: '医保个人账户', balanceFen: 98_40 }],
    })
    expect(picker.findAll('label')[1]!.text()).toContain('余额 98.40 元')
  })

  it('keeps what cannot pay, off and with the reason', () => {
    picker = show('standard', { methods: [first, poor] })
    expect(radios()[1]!.disabled).toBe(true)
    expect(picker.findAll('label')[1]!.text()).toContain('账户余额不足')
  })
})

describe('in elderly mode', () => {
  it('shows the one that pays, and the others when asked for', async () => {
    picker = show('elderly', {})
    expect(picker.text()).toContain('付款银行卡惠民银行')
    expect(picker.text()).not.toContain('农商银行')
    await picker.find('button').trigger('click')
    expect(radios()).toHaveLength(2)
    expect(document.activeElement).toBe(radios()[0])
  })

  it('closes the list only when told to, and gives the focus back', async () => {
    picker = show('elderly', { 'onUpdate:modelValue': (modelValue: string) => picker.setProps({ modelValue }) })
    await picker.find('button').trigger('click')
    await picker.findAll('input')[1]!.setValue()
    expect(radios()).toHaveLength(2)
    await picker.find('button').trigger('click')
    expect(picker.text()).toContain('农商银行')
    expect(document.activeElement).toBe(picker.find('button').element)
  })

  it('asks at once where none is chosen, and offers no change where there is one account', () => {
    picker = show('elderly', { modelValue: '' })
    expect(radios()).toHaveLength(2)
    picker.unmount()
    picker = show('elderly', { methods: [first] })
    expect(picker.find('button').exists()).toBe(false)
  })
})
