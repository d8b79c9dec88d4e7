// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import MessageChecker from './MessageChecker.vue'

const scam = '您的社保卡已过期，请点击 sb-renew.top/a 更新'

function open(mode: 'standard' | 'elderly' = 'standard', props = {}) {
  const { wrapper } = inMode(mode, MessageChecker, props)
  const press = (label: string) =>
    wrapper
      .findAll('button')
      .find((button) => button.text() === label)!
      .trigger('click')
  return { wrapper, press, field: wrapper.get('textarea') }
}

it.each(['standard', 'elderly'] as const)(
  'says in %s mode what a pasted message looks like, why, and what to do',
  async (mode) => {
    const { wrapper, press, field } = open(mode)
    await field.setValue(scam)
    await press('帮我看看')
    const said = wrapper.get('[role=status]').text()
    for (const words of [
      '像是诈骗',
      '带有来路不明的网址 sb-renew.top',
      '不要点链接',
      '拨打 12333 核实',
      '联系发卡银行',
    ])
      expect(said).toContain(words)
    expect(wrapper.find('a').exists()).toBe(false)
  },
)

it('never says that a message is safe', async () => {
  const { wrapper, press, field } = open()
  await field.setValue('晚上回家吃饭')
  await press('帮我看看')
  const said = wrapper.get('[role=status]').text()
  expect(said).toContain('没有发现常见骗术')
  expect(said).toContain('不要只凭这一点就放心')
  expect(said).not.toMatch(/安全|真的|可信/)
})

it('takes its answer back as soon as the words are others', async () => {
  const { wrapper, press, field } = open('standard', { text: scam })
  expect(wrapper.get('[role=status]').text()).toContain('像是诈骗')
  await field.setValue('晚上回家吃饭')
  expect(wrapper.get('[role=status]').text()).toBe('')
  await press('清空')
  expect(field.element.value).toBe('')
})

it('asks for the message where there is none', async () => {
  const { wrapper, press, field } = open()
  await press('帮我看看')
  expect(wrapper.get('[role=alert]').text()).toBe('请您先粘贴或输入收到的短信')
  expect(field.attributes('aria-invalid')).toBe('true')
  await field.setValue(scam)
  expect(wrapper.get('[role=alert]').text()).toBe('')
})

it('leaves nothing that a browser would keep, fill in or send for spelling', () => {
  const { field } = open()
  expect(field.attributes()).toMatchObject({ autocomplete: 'off', spellcheck: 'false' })
  expect(field.attributes('name')).toBeUndefined()
})
