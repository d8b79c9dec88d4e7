import { beforeEach, expect, it, vi } from 'vitest'
import { openLinksInPlace } from './links.ts'

const open = vi.fn()
const warm = vi.fn()
let root: HTMLElement

beforeEach(() => {
  vi.clearAllMocks()
  document.body.replaceChildren()
  root = document.body.appendChild(document.createElement('div'))
  openLinksInPlace(root, { open, warm, refresh: vi.fn() })
})

function press(html: string, options: MouseEventInit = {}): { left: boolean } {
  root.innerHTML = html
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...options })
  const target = root.querySelector('b') ?? root.querySelector('a')!
  target.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  target.dispatchEvent(event)
  return { left: !event.defaultPrevented }
}

it('opens a link to another page in place, and warms it from the moment the finger comes down', () => {
  expect(press('<a href="/h5/ecard-code/scan?tab=pay#x"><b>扫一扫</b></a>').left).toBe(false)
  expect(warm).toHaveBeenCalledExactlyOnceWith('ecard-code')
  expect(open).toHaveBeenCalledExactlyOnceWith('ecard-code', 'scan?tab=pay#x')
})

it.each([
  ['another site', '<a href="https://other.example/h5/ecard-code/">x</a>', {}],
  ['another part of ours', '<a href="/docs">x</a>', {}],
  ['a telephone', '<a href="tel:12333">x</a>', {}],
  ['a window of its own', '<a target="_blank" href="/h5/ecard-code/">x</a>', {}],
  ['a new tab by hand', '<a href="/h5/ecard-code/">x</a>', { ctrlKey: true }],
])('leaves a link to %s alone', (_, html, options) => {
  root.addEventListener('click', (event) => event.preventDefault(), { once: true })
  press(html, options)
  expect(open).not.toHaveBeenCalled()
})

it('leaves a link alone that its own component has already followed', () => {
  root.innerHTML = '<a href="/h5/ecard-code/">x</a>'
  root.firstElementChild!.addEventListener('click', (event) => event.preventDefault())
  root.firstElementChild!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  expect(open).not.toHaveBeenCalled()
})
