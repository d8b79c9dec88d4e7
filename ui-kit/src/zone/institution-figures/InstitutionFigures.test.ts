// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { govIcon } from '../../icons/index.ts'
import { inMode } from '../../../test/in-mode.ts'
import { countWords } from './count-words.ts'
import InstitutionFigures from './InstitutionFigures.vue'

it.each([
  [0, '0家'],
  [9999, '9999家'],
  [10_000, '1 万家'],
  [96_499, '9.6 万家'],
  [1_286_000, '128.6 万家'],
])('says %i as %s, never more than there are', (count, said) => {
  const { figure, unit } = countWords(count)
  expect(figure + unit).toBe(said)
})

it('shows the sum and each kind, and tells which was chosen', async () => {
  const { wrapper } = inMode('standard', InstitutionFigures, {
    total: 1_286_000,
    kinds: [
      { key: 'gov', icon: govIcon, word: '政务服务', institutions: 214_000 },
      { key: 'few', icon: govIcon, word: '其他领域', institutions: 60 },
    ],
  })
  expect(wrapper.text()).toContain('128.6 万 家')
  expect(wrapper.findAll('.count').map((count) => count.text())).toEqual(['21.4 万家', '60 家'])
  await wrapper.get('button').trigger('click')
  expect(wrapper.emitted('chosen')).toEqual([['gov']])
})
