/** CSS px. `grew` is by how much the frame grew last; `settled` once it no longer follows its story. */
export interface FrameHeight {
  height: number
  grew: number
  settled: boolean
}

/** A screen of 844 less the host's title bar of 91 (visual-spec §2). */
const phoneHeightPx = 753

export const firstHeight = (screen: boolean): FrameHeight => ({
  height: screen ? phoneHeightPx : 160,
  grew: 0,
  settled: screen,
})

/** A frame is as tall as its story. A story that asks for the same again after every growth measures itself by the phone: it gets a phone's height. */
export function nextHeight(before: FrameHeight, neededPx: number): FrameHeight {
  const grew = neededPx - before.height
  if (before.settled || grew === 0) return before
  if (grew > 0 && grew === before.grew) return { height: phoneHeightPx, grew: 0, settled: true }
  return { height: neededPx, grew, settled: false }
}
