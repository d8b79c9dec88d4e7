// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { govIcon } from '../../icons/index.ts'
import { inMode } from '../../in-mode.ts'
import RecordItem from './RecordItem.vue'

const record = { icon: govIcon, title: '扫码认证', place: '市第一人民医院', time: '16日 09:42', state: 'failed', stateWord: '失败' }

it('says what, where, when and how it went', () => {
  const { wrapper } = inMode('standard', RecordItem, record)
  expect(wrapper.text()).toBe('扫码认证市第一人民医院失败16日 09:42')
})

it('says when first in elderly mode and draws no plate', () => {
  const { wrapper } = inMode('elderly', RecordItem, record)
  expect(wrapper.text()).toBe('扫码认证16日 09:42市第一人民医院失败')
  expect(wrapper.find('svg').exists()).toBe(false)
})

it('gives what it was for a line of its own', () => {
  const { wrapper } = inMode('elderly', RecordItem, { ...record, scene: '门诊挂号' })
  expect(wrapper.findAll('.note').map((note) => note.text())).toEqual(['16日 09:42', '市第一人民医院', '门诊挂号'])
})
