import { expect, it, vi } from 'vitest'
import { takeToken } from './token.ts'

function at(href: string) {
  const replaceState = vi.fn()
  const history = { state: { back: null }, replaceState } as unknown as History
  return { tokenOf: () => takeToken({ href } as Location, history), replaceState }
}

it('takes the token out of the address and leaves the rest of it, and the history entry, as they were', () => {
  const { tokenOf, replaceState } = at('https://one.card/h5/ecard-code/?tab=pay&token=abc#top')
  expect(tokenOf()).toBe('abc')
  expect(replaceState).toHaveBeenCalledExactlyOnceWith({ back: null }, '', '/h5/ecard-code/?tab=pay#top')
})

it('takes every token when an address carries more than one', () => {
  const { tokenOf, replaceState } = at('https://one.card/h5/ecard-code/?token=a&token=b')
  expect(tokenOf()).toBe('a')
  expect(replaceState.mock.calls[0]?.[2]).toBe('/h5/ecard-code/')
})

it('touches nothing where there is no token', () => {
  const { tokenOf, replaceState } = at('https://one.card/h5/national-zone/')
  expect(tokenOf()).toBeUndefined()
  expect(replaceState).not.toHaveBeenCalled()
})
