import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const [speak, ended] = [vi.fn(), vi.fn()]
const phone = {
  speechSynthesis: { speak, cancel: vi.fn() },
  SpeechSynthesisUtterance: class {
    constructor(readonly text: string) {}
  },
} as never

/** As a page begins, before anything was fetched. */
const fresh = async () => import('./read-aloud.ts')

beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.clearAllMocks()
  vi.doUnmock('./speech.ts')
})

it('reads what was tapped before the voice had come, unless it was stopped meanwhile', async () => {
  const { readAloud, fetchVoice } = await fresh()
  readAloud('首页。', phone, ended)
  readAloud('身份码。', phone, ended)()
  expect(speak).not.toHaveBeenCalled()
  await fetchVoice()
  expect(speak.mock.calls).toMatchObject([[{ text: '首页。' }]])
})

it('leaves the caption as the reading where the voice does not come', async () => {
  vi.doMock('./speech.ts', () => {
    throw new Error('no network')
  })
  const { readAloud } = await fresh()
  readAloud('首页。', phone, ended)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledExactlyOnceWith('mute'))
})
