import { expect, it } from 'vitest'
import { tokens } from '@one-card/ui-kit/tokens'
import { componentTokens } from './component-tokens.ts'
import { tokensOf } from './resolve.ts'

it('shows every token of a component with its kind', () => {
  const button = componentTokens.find(({ component }) => component === 'button')!
  expect(button.parts).toContainEqual({ name: 'button-fill', part: 'fill', type: 'color' })
  expect(button.parts.map(({ name }) => name)).toEqual(tokensOf('button'))
})

it('leaves no token out: what is no purpose belongs to a component', () => {
  const purposes = ['color', 'text', 'font', 'space', 'radius', 'shadow', 'duration', 'ease', 'size']
  const shown = new Set(componentTokens.flatMap(({ parts }) => parts.map(({ name }) => name as string)))
  expect(Object.keys(tokens).filter((name) => !shown.has(name) && !purposes.includes(name.split('-')[0]!))).toEqual([])
})
