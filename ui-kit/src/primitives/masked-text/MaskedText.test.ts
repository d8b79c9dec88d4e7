// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import MaskedText from './MaskedText.vue'

afterEach(() => vi.restoreAllMocks())

it('shows the stars and says words in their place', () => {
  const text = mount(MaskedText, { props: { kind: 'idNo', value: mask('idNo', '412123199001014432') } })
  expect(text.find('[aria-hidden]').text()).toBe('**************4432')
  expect(text.find('.stars').text()).toBe('**************')
  expect(text.find('.heard').text()).toBe('社会保障号码，已隐藏，尾号4432')
})

it('calls the field what the page calls it', () => {
  const text = mount(MaskedText, { props: { kind: 'place', label: '发卡地', value: mask('place', '江苏省苏州市') } })
  expect(text.find('.heard').text()).toContain('发卡地')
})

/** A phone whose fonts have every character but `missing`. */
function phoneWithout(missing: string): void {
  let last = ''
  const context = {
    clearRect: () => undefined,
    fillText: (character: string) => {
      last = character === missing || character === '\u{3fffd}' ? '□' : character
    },
    getImageData: () => ({ data: [...last] }),
  }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
}

it('says in words what no font of the phone can draw, and goes on saying the character to a voice', async () => {
  phoneWithout('\u{2ebf0}')
  const text = mount(MaskedText, { props: { kind: 'name', value: mask('name', '赵\u{2ebf0}') } })
  await text.vm.$nextTick()
  expect(text.find('[aria-hidden]').text()).toBe('*〔生僻字〕')
  expect(text.find('.heard').text()).toBe('姓名，已隐藏，末字\u{2ebf0}')
  await text.setProps({ value: mask('name', '林㛃𬭎') })
  expect(text.find('[aria-hidden]').text()).toBe('**𬭎')
})
