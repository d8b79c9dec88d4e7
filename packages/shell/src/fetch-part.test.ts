// @vitest-environment happy-dom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { fetchPart } from './fetch-part.ts'

let links: HTMLLinkElement[]
const load = vi.fn(() => Promise.resolve('part'))

beforeEach(() => {
  links = []
  vi.clearAllMocks()
  vi.spyOn(document.head, 'appendChild').mockImplementation((node) => {
    links.push(node as never)
    return node
  })
})

it('draws a part once its styles are there, asks for its scripts beside them, and for each file once', async () => {
  const parts = [fetchPart(load, ['assets/a.css', 'assets/a.js']), fetchPart(load, ['assets/a.css'])]
  expect(links.map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
    ['stylesheet', '/h5/assets/a.css'],
    ['modulepreload', '/h5/assets/a.js'],
  ])
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
  links[0]!.dispatchEvent(new Event('load'))
  expect(await Promise.all(parts)).toEqual(['part', 'part'])
})

it('tells of what did not come, and asks for it anew the next time', async () => {
  const told = vi.fn()
  window.addEventListener('vite:preloadError', told)
  onTestFinished(() => window.removeEventListener('vite:preloadError', told))
  setTimeout(() => links[0]!.dispatchEvent(new Event('error')))
  await expect(fetchPart(load, ['assets/b.css'])).rejects.toThrow('assets/b.css')
  expect(told).toHaveBeenCalledOnce()
  setTimeout(() => links[1]!.dispatchEvent(new Event('load')))
  expect(await fetchPart(load, ['assets/b.css'])).toBe('part')
})
