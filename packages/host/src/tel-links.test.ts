// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { dialByHost } from './tel-links.ts'

it('a telephone link is dialled by the host, wherever in it the finger comes down; other links are left alone', () => {
  const dialled: string[] = []
  const page = document.createElement('main')
  page.innerHTML = '<a href="tel:12333"><b>12333</b></a><a id="other" href="#top">top</a>'
  dialByHost(page, { dial: (number) => dialled.push(number) })
  const tap = (selector: string) => {
    const event = new Event('click', { bubbles: true, cancelable: true })
    page.querySelector(selector)!.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(tap('b')).toBe(true)
  expect(tap('#other')).toBe(false)
  expect(dialled).toEqual(['12333'])
})
