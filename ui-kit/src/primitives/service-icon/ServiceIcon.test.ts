// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import * as icons from '../../icons/index.ts'
import ServiceIcon from './ServiceIcon.vue'

it('is silent, because a word always stands beside it', () => {
  expect(mount(ServiceIcon, { props: { icon: icons.scanIcon } }).attributes('aria-hidden')).toBe('true')
})

describe.each(Object.entries(icons))('%s', (_name, icon) => {
  it('stays on its 24 grid', () => {
    const starts = Object.values(icon).flatMap((path) => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)])
    expect(starts.length).toBeGreaterThan(0)
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(2)
      expect(Number(x)).toBeLessThanOrEqual(22)
      expect(Number(y)).toBeGreaterThanOrEqual(2)
      expect(Number(y)).toBeLessThanOrEqual(22)
    }
  })
})
