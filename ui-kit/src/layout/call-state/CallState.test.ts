// @vitest-environment happy-dom
import { holderPrompt, refusals } from '@one-card/prompts'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import { spokenCall } from './call-words.ts'
import CallState from './CallState.vue'

const slots = { default: ({ done }: { done: unknown }) => `读到：${done}` }
const stand = (props: Record<string, unknown>) => mount(CallState, { props: { done: undefined, ...props }, slots })

it('keeps the place of what is waited for, then shows it', async () => {
  const part = stand({ rows: 4 })
  expect(part.findAll('.row')).toHaveLength(4)
  expect(part.text()).toContain('正在读取')
  await part.setProps({ done: '三条' })
  expect(part.text()).toBe('读到：三条')
})

describe.each(['standard', 'elderly'] as const)('in %s mode', (mode) => {
  it('says that the network is away, and calls again with 重试', async () => {
    const { wrapper } = inMode(mode, CallState, { done: 'before', missed: true })
    expect(wrapper.get('h1').text()).toBe('网络不通')
    const button = wrapper.findAll('button').find((each) => each.text() === '重试')!
    await button.trigger('click')
    expect(wrapper.emitted('repeated')).toHaveLength(1)
  })
})

it('says why it was refused, and what comes next', async () => {
  const part = stand({ refused: refusals.CARD_LOST, missed: true })
  const { title, action, next } = holderPrompt(refusals.CARD_LOST)
  expect(part.get('h1').text()).toBe(title)
  expect(part.get('button').text()).toBe(action)
  await part.get('button').trigger('click')
  expect(part.emitted()).toMatchObject({ acted: [[next]] })
  expect(part.emitted('repeated')).toBeUndefined()
})

it('calls again where that is the next step of a refusal', async () => {
  const part = stand({ refused: refusals.SYSTEM_BUSY })
  await part.get('button').trigger('click')
  expect([part.emitted('repeated')?.length, part.emitted('acted')]).toEqual([1, undefined])
})

it('always leaves a way on', () => {
  expect(stand({ refused: refusals.GRANT_DECIDED }).get('button').text()).not.toBe('')
})

it('has words for 语音播报 where it brought nothing', () => {
  expect(spokenCall({ missed: false })).toBe('')
  expect(spokenCall({ missed: true })).toBe('网络不通。请您检查网络后重试。')
  const { title, text } = holderPrompt(refusals.CARD_LOST)
  expect(spokenCall({ missed: true, refused: refusals.CARD_LOST })).toBe(`${title}。${text}。`)
})
