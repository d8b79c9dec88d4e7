import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lostChunks, reloadOnce } from './chunk-reload.ts'

/** A window whose history entry survives its reloads, as a real one's does. */
function fakeWindow(entry: { state: unknown }, onLine = true) {
  const events = new EventTarget()
  const reload = vi.fn()
  const history = {
    get state() {
      return entry.state
    },
    replaceState(state: unknown) {
      entry.state = state
    },
  }
  const window = {
    addEventListener: events.addEventListener.bind(events),
    history,
    navigator: { onLine },
    location: { reload },
  } as unknown as Window
  return { window, events, reload }
}

let entry: { state: unknown }
beforeEach(() => {
  entry = { state: { back: '/national-zone/' } }
})

describe('a reload for a lost chunk', () => {
  it('happens once, and keeps the way back', () => {
    const { window, reload } = fakeWindow(entry)
    expect(reloadOnce(window)).toBe(true)
    expect(reload).toHaveBeenCalledOnce()
    expect(entry.state).toMatchObject({ back: '/national-zone/' })
  })

  it('does not happen again when the chunk stays away', () => {
    reloadOnce(fakeWindow(entry).window)
    const again = fakeWindow(entry)
    expect(reloadOnce(again.window)).toBe(false)
    expect(again.reload).not.toHaveBeenCalled()
  })

  it('does not happen without a network, where it would leave nothing on screen', () => {
    const { window, reload } = fakeWindow(entry, false)
    expect(reloadOnce(window)).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })
})

it('tells the error of a lost chunk from a defect', () => {
  const { window, events } = fakeWindow(entry)
  const lost = lostChunks(window)
  const reason = new TypeError('Importing a module script failed.')
  events.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: reason }))
  expect([lost.has(reason), lost.has(new TypeError('a defect')), lost.has('a string')]).toEqual([true, false, false])
})
