import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readAloud, type SpeakingWindow } from './speech.ts'

interface Said {
  text: string
  onstart?(): void
  onend?(): void
  onerror?(event: { error: string }): void
}

let said: Said[]
const cancel = vi.fn()
const ended = vi.fn()

class Utterance {
  constructor(readonly text: string) {}
}

const phone = (langs: string[] = [], speaking = false) =>
  ({
    speechSynthesis: {
      speak: (each: Said) => said.push(each),
      cancel,
      speaking,
      getVoices: () => langs.map((lang) => ({ lang })),
    },
    SpeechSynthesisUtterance: Utterance,
  }) as unknown as SpeakingWindow

beforeEach(() => {
  said = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

it('reads sentence by sentence, numbers as words, and ends with the last', () => {
  readAloud('还剩40秒。如需帮助，请拨打 12333。', phone(['en-US', 'zh-CN']), ended)
  expect(said).toMatchObject([
    { text: '还剩四十秒。', lang: 'zh-CN', voice: { lang: 'zh-CN' } },
    { text: '如需帮助，请拨打 一二三三三。' },
  ])
  said[0]!.onend?.()
  expect(ended).not.toHaveBeenCalled()
  said[1]!.onend!()
  expect(ended).toHaveBeenCalledExactlyOnceWith('read')
})

it.each([
  ['no voice at all', {}],
  ['no Chinese one', phone(['en-US'])],
])('says so at once where a phone has %s', (_, window) => {
  readAloud('首页', window, ended)
  expect([ended.mock.calls, said]).toEqual([[['mute']], []])
})

it('gives up a voice that never begins, and leaves nothing waiting', () => {
  readAloud('首页。', phone(), ended)
  vi.advanceTimersByTime(60_000)
  expect(ended).toHaveBeenCalledExactlyOnceWith('mute')
  expect(cancel).toHaveBeenCalledOnce()
})

it('lets a slow voice take its time once it has begun', () => {
  readAloud('首页。', phone(), ended)
  said[0]!.onstart!()
  vi.advanceTimersByTime(60_000)
  expect(ended).not.toHaveBeenCalled()
})

it('takes the place of what is being read, which then is over without cancelling the newer', () => {
  readAloud('旧的。', phone(), ended)
  readAloud('新的。', phone([], true), vi.fn())
  expect(cancel).toHaveBeenCalledOnce()
  said[0]!.onerror!({ error: 'interrupted' })
  expect(ended).toHaveBeenCalledExactlyOnceWith('read')
  expect(cancel).toHaveBeenCalledOnce()
})

it('stops without a word of it, and only once', () => {
  const stop = readAloud('首页。', phone(), ended)
  stop()
  stop()
  said[0]!.onerror!({ error: 'canceled' })
  expect(cancel).toHaveBeenCalledOnce()
  expect(ended).not.toHaveBeenCalled()
})
