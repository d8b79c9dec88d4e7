import { expect, it } from 'vitest'
import { firstHeight, nextHeight, type FrameHeight } from './frame-height.ts'

/** What a browser does: the frame takes a height, the story answers with what it needs in such a frame. */
function settle(needed: (frame: number) => number, screen = false): FrameHeight {
  let frame = firstHeight(screen)
  for (let turn = 0; turn < 30; turn++) frame = nextHeight(frame, needed(frame.height))
  return frame
}

it('is as tall as a story with a height of its own, small or great', () => {
  expect(settle(() => 96).height).toBe(96)
  expect(settle(() => 2300).height).toBe(2300)
})

it('follows a story that takes a part of the screen until both agree', () => {
  expect(settle((frame) => 500 + Math.round(frame * 0.13)).height).toBe(575)
})

it('gives a phone to a story that always fills more than the screen, instead of growing for ever', () => {
  expect(settle((frame) => Math.max(frame, 300) + 32)).toEqual({ height: 753, grew: 0, settled: true })
})

it('gives a phone to what lies over a whole phone', () => {
  expect(settle(() => 96, true).height).toBe(753)
})
