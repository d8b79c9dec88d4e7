// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, reactive, withDirectives, vModelText } from 'vue'
import { useMissing } from './missing.ts'

const sent = vi.fn()
const card = reactive({ name: '', tail: '' })
const form = defineComponent(() => {
  const { said, idOf, send } = useMissing(() => ({
    name: card.name === '' ? '请填写姓名' : '',
    tail: card.tail === '' ? '请填写后六位' : '',
  }))
  return () => [
    withDirectives(h('input', { id: idOf('name'), 'onUpdate:modelValue': (text: string) => (card.name = text) }), [
      [vModelText, card.name],
    ]),
    h('div', { id: idOf('tail') }, [h('input')]),
    h('p', [said.value.name, said.value.tail].join('')),
    h('button', { onClick: () => send(sent) }),
  ]
})

it('is said at every field once the form is sent, with the focus in the first, and goes as it is mended', async () => {
  const wrapper = mount(form, { attachTo: document.body })
  const said = () => wrapper.get('p').text()
  expect(said()).toBe('')
  await wrapper.get('button').trigger('click')
  expect(said()).toBe('请填写姓名请填写后六位')
  expect(document.activeElement).toBe(wrapper.findAll('input')[0]!.element)

  await wrapper.findAll('input')[0]!.setValue('王小明')
  expect(said()).toBe('请填写后六位')
  await wrapper.get('button').trigger('click')
  expect(document.activeElement, 'a control within what has the id').toBe(wrapper.findAll('input')[1]!.element)
  expect(sent).not.toHaveBeenCalled()

  card.tail = '123456'
  await wrapper.get('button').trigger('click')
  expect(sent).toHaveBeenCalledOnce()
})

const root = join(import.meta.dirname, '../..')
/** Fields that are never empty, or that may be: what is in them is valid as it stands. */
const needsNothing: Record<string, string> = {
  'apps/cashier/src/parts/DelayedPart.vue': 'choices with one that stands',
  'apps/channel-demo/src/form/ChoiceForm.vue': 'choices with one that stands',
  'apps/channel-demo/src/form/ChoiceGroup.vue': 'choices with one that stands',
  'apps/channel-demo/src/phone/ProgramSheet.vue': 'nothing in it is nothing scanned',
  'apps/local-zone/src/help/PicturesField.vue': 'a picture is added as it is chosen',
  'apps/local-zone/src/services/ServicesPage.vue': 'an empty search shows all',
  'apps/national-zone/src/pages/InstitutionsPage.vue': 'an empty search shows all',
  'apps/terminal-demo/src/card/InsertCard.vue': 'choices with one that stands',
  'apps/terminal-demo/src/face/PersonChoice.vue': 'choices with one that stands',
  'apps/terminal-demo/src/face/SampleFaces.vue': 'choices with one that stands',
  'apps/terminal-demo/src/merchant/BankFaults.vue': 'choices with one that stands',
  'apps/terminal-demo/src/merchant/GoodsChoice.vue': 'choices with one that stands',
  'apps/terminal-demo/src/parts/ChooseFile.vue': 'a file is sent as it is chosen',
  'apps/usage-records/src/later/ChoiceField.vue': 'choices with one that stands',
  'apps/usage-records/src/later/SearchForm.vue': 'an empty search shows all',
  'packages/feature-camera/src/OtherWays.vue': 'a picture is read as it is chosen',
  'packages/feature-real-person/src/PictureButton.vue': 'a picture is sent as it is chosen',
  'ui-kit/src/money/payment-methods/MethodRow.vue': 'the page that pays says what it lacks',
  'ui-kit/src/zone/region-picker/RegionPicker.vue': 'finds as one types',
}
/** What a field is made of itself. */
const isField = (file: string) => file.startsWith('ui-kit/src/primitives/')
const fields = /<(form|input|textarea|select|SearchField|SelectField|DigitField|CheckBox)\b/
const files = ['apps', 'packages', 'ui-kit/src'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.vue') && !/node_modules|dist/.test(name))
    .map((name) => `${folder}/${name}`),
)
const forms = files.filter((file) => fields.test(readFileSync(join(root, file), 'utf8')) && !isField(file))

describe('forms say what is missing', () => {
  it.each(forms)('%s', (file) => {
    if (file in needsNothing) return
    const source = readFileSync(join(root, file), 'utf8')
    expect(source).toMatch(/useMissing\(|missing="|problem/)
  })

  it('and the list of those that lack nothing names no file that is gone', () => {
    expect(Object.keys(needsNothing).filter((file) => !forms.includes(file))).toEqual([])
  })

  it('no button that sends is greyed', () => {
    const greyed = files.filter((file) =>
      /<ActionButton[^>]*\s:?(off|disabled|aria-disabled)\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(greyed).toEqual([])
  })
})
