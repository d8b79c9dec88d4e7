// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Dock from './Dock.vue'

const slots = { lead: '您需支付', primary: '<button>同意</button>', secondary: '<button>不同意</button>' }

it('puts the secondary before the primary in a row, and below it where they are stacked', () => {
  expect(inMode('standard', Dock, {}, slots).wrapper.text()).toBe('您需支付不同意同意')
  expect(inMode('elderly', Dock, {}, slots).wrapper.text()).toBe('您需支付同意不同意')
})

it('keeps no place for what is not there', () => {
  expect(inMode('standard', Dock, {}, { primary: slots.primary }).wrapper.findAll('.part')).toHaveLength(1)
})
