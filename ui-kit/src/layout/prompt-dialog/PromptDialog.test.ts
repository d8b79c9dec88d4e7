// @vitest-environment happy-dom
import { outcomes, refusals } from '@one-card/prompts'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, expectTypeOf, it } from 'vitest'
import { nextTick } from 'vue'
import PromptDialog from './PromptDialog.vue'

let dialog: VueWrapper
afterEach(() => dialog?.unmount())

async function opened(code: string) {
  dialog = mount(PromptDialog, { attachTo: document.body, props: { code, open: true } })
  for (let i = 0; i < 4; i++) await nextTick()
  return document.querySelector<HTMLElement>('[role=alertdialog]')!
}
const named = (shown: HTMLElement, attribute: string) =>
  document.getElementById(shown.getAttribute(attribute)!)?.textContent

it('says what the catalogue says for a code, and offers its next step', async () => {
  const shown = await opened(refusals.CARD_LOST)
  expect(named(shown, 'aria-labelledby')).toBe('社会保障卡已挂失')
  expect(named(shown, 'aria-describedby')).toBe('请您解除挂失，或联系客服人员')
  const [act, known] = shown.querySelectorAll('button')
  act!.click()
  known!.click()
  expect(dialog.emitted('acted')).toEqual([['call-12333']])
  expect(dialog.emitted('closed')).toHaveLength(1)
})

it('has only a way out where nothing is left to do', async () => {
  const shown = await opened(outcomes.BUSINESS_DONE)
  expect([...shown.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['知道了'])
  expect(shown.hasAttribute('aria-describedby')).toBe(false)
})

it('does not repeat a code it does not know', async () => {
  expect((await opened('账户 622 余额不足')).textContent).toBe(
    '系统繁忙，请稍后再试请您稍等片刻，再点击“重新加载”重新加载知道了',
  )
})

it('takes a code and nothing else that could be words', async () => {
  type Props = InstanceType<typeof PromptDialog>['$props']
  expectTypeOf<Extract<keyof Props, 'title' | 'text' | 'message' | 'default'>>().toBeNever()
  dialog = mount(PromptDialog, {
    attachTo: document.body,
    props: { code: refusals.CARD_LOST, open: true },
    slots: { default: '随意的文字' },
    attrs: { title: '随意的文字' },
  })
  for (let i = 0; i < 4; i++) await nextTick()
  expect(document.body.innerHTML).not.toContain('随意的文字')
})
