import { beforeEach, expect, it, vi } from 'vitest'
import { reloadOnceOnLostChunk } from './chunk-reload.ts'

/** A window whose history entry survives its reloads, as a real one's does. */
function fakeWindow(entry: { state: unknown }) {
  const events = new EventTarget()
  const reload = vi.fn()
  const history = { get state() { return entry.state }, replaceState(state: unknown) { entry.state = state } }
  const window = { addEventListener: events.addEventListener.bind(events), history, location: { reload } } as unknown as Window
  reloadOnceOnLostChunk(window)
  const loseChunk = () => events.dispatchEvent(new Event('vite:preloadError', { cancelable: true }))
  return { loseChunk, reload }
}

let entry: { state: unknown }
beforeEach(() => { entry = { state: { back: '/national-zone/' } } })

it('reloads once when a chunk is gone, and keeps the way back', () => {
  const { loseChunk, reload } = fakeWindow(entry)
  expect(loseChunk()).toBe(false)
  expect(reload).toHaveBeenCalledOnce()
  expect(entry.state).toMatchObject({ back: '/national-zone/' })
})

it('does not reload for ever: the second loss is the page\'s to tell', () => {
  fakeWindow(entry).loseChunk()
  const second = fakeWindow(entry)
  expect(second.loseChunk()).toBe(true)
  expect(second.reload).not.toHaveBeenCalled()
})
