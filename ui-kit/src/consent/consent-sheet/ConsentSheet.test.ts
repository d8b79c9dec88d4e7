// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import ConsentSheet from './ConsentSheet.vue'

const agree = vi.fn<() => Promise<unknown>>()
const refuse = vi.fn<() => Promise<unknown>>()
beforeEach(() => {
  vi.resetAllMocks()
  agree.mockResolvedValue(undefined)
  refuse.mockResolvedValue(undefined)
})

const items = [
  { key: 'name', label: '姓名', kind: 'name', value: mask('name', '王小明') },
  {
    key: 'bankCard',
    label: '社保卡银行账户',
    kind: 'bankCard',
    value: mask('bankCard', '6220000000000888'),
    isNew: true,
  },
]
function asked(mode: 'standard' | 'elderly' = 'standard') {
  const props = {
    kind: 'query',
    asker: { name: '市就业服务中心' },
    purpose: '发放补贴',
    items,
    period: '仅限本次办理',
    agree,
    refuse,
  }
  const { wrapper } = inMode(mode, ConsentSheet, props)
  document.body.append(wrapper.element)
  const button = (word: string) => wrapper.findAll('button').find((each) => each.text().startsWith(word))!
  return { wrapper, button, box: wrapper.find<HTMLInputElement>('input') }
}

it.each(['standard', 'elderly'] as const)('says who, why, which items, how long, in that order (%s)', (mode) => {
  const words = asked(mode).wrapper.text()
  const places = ['市就业服务中心', '发放补贴', '社保卡银行账户', '姓名', '仅限本次办理'].map((word) =>
    words.indexOf(word),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

it('shows, asked once more, only what is new, and names what was agreed to before', () => {
  const { wrapper } = asked()
  expect(wrapper.findAll('.item').map((item) => item.text())).toEqual([expect.stringContaining('新增')])
  expect(wrapper.text()).toContain('新增 1 项')
  expect(wrapper.text()).toContain('您以前同意过的继续提供：姓名')
})

it('is not agreed to before the box is ticked, and then says what is missing', async () => {
  const { wrapper, button, box } = asked()
  expect(box.element.checked).toBe(false)
  await button('同意授权').trigger('click')
  await flushPromises()
  expect(agree).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(box.element)
  expect(wrapper.find('[role=alert]').text()).toContain('请您先阅读并勾选同意')
  expect(wrapper.find('[role=alert]').attributes('id')).toBe(box.attributes('aria-describedby'))
  await box.setValue(true)
  expect(wrapper.find('[role=alert]').text()).toBe('')
})

it('is answered once, and nothing else can be answered meanwhile', async () => {
  const { wrapper, button, box } = asked()
  await box.setValue(true)
  let finish = () => undefined as void
  agree.mockReturnValue(
    new Promise<void>((resolve) => {
      finish = resolve
    }),
  )
  await button('同意授权').trigger('click')
  await button('不同意').trigger('click')
  await flushPromises()
  expect(refuse).not.toHaveBeenCalled()
  expect(wrapper.emitted('agreed')).toBeUndefined()
  finish()
  await flushPromises()
  await button('同意授权').trigger('click')
  expect(wrapper.emitted('agreed')).toHaveLength(1)
  expect(agree).toHaveBeenCalledOnce()
})

it('can always be refused', async () => {
  const { wrapper, button } = asked()
  await button('不同意').trigger('click')
  await flushPromises()
  expect(wrapper.emitted('refused')).toHaveLength(1)
})

it('can be answered again after a call that was lost', async () => {
  const { wrapper, button } = asked()
  refuse.mockRejectedValueOnce(new Error('lost'))
  const failed = vi.fn()
  wrapper.vm.$.appContext.config.errorHandler = failed
  await button('不同意').trigger('click')
  await flushPromises()
  expect(failed).toHaveBeenCalledOnce()
  expect(wrapper.emitted('refused')).toBeUndefined()
  await button('不同意').trigger('click')
  await flushPromises()
  expect(wrapper.emitted('refused')).toHaveLength(1)
})
