/** What of Storybook's preview is used. Its channel also speaks to the page around a frame, so a change asked for there would change that page. */
interface Preview {
  channel: Record<'on' | 'off', (event: string, listener: (told?: Phase) => void) => void>
  selectionStore: { selection?: { storyId: string } }
  onSetCurrentStory(selection: { storyId: string; viewMode: 'story' }): Promise<void>
  onForceRemount(story: { storyId: string }): Promise<void>
}
interface Phase {
  storyId: string
  newPhase: string
}
type GalleryWindow = Window & typeof globalThis & { __STORYBOOK_PREVIEW__?: Preview }

const failures = ['storyErrored', 'storyMissing', 'storyThrewException']

const nextFrame = (view: Window) =>
  new Promise((resolve) => {
    view.requestAnimationFrame(resolve)
  })

/** Ends what moves and has an end, so that everything stands where it will stay. */
export function comeToRest(page: Document): void {
  for (const animation of page.getAnimations())
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish()
}

/** Storybook's phase after drawing. It would wait 100 ms in it for animations, which `comeToRest` ends. */
const drawnPhase = 'completing'

function drawn({ channel }: Preview, storyId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${storyId} cannot be drawn`))
    const changed = (phase?: Phase) => {
      if (phase?.storyId !== storyId || phase.newPhase !== drawnPhase) return
      channel.off('storyRenderPhaseChanged', changed)
      for (const failure of failures) channel.off(failure, fail)
      resolve()
    }
    channel.on('storyRenderPhaseChanged', changed)
    for (const failure of failures) channel.on(failure, fail)
  })
}

/** A frame draws, the next two begin what moves in. */
const firstFrames = 3

/** Until a frame has passed in which nothing changed any more. */
export async function standStill(view: Window & typeof globalThis): Promise<void> {
  let changes = 0
  const changed = new view.MutationObserver(() => (changes += 1))
  changed.observe(view.document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (let frame = 0, before = -1; frame < firstFrames || changes !== before; frame += 1) {
    before = changes
    await nextFrame(view)
    if (frame >= firstFrames - 1) comeToRest(view.document)
  }
  changed.disconnect()
}

/** Puts another story in the place of the one a gallery's window shows, and waits until it is drawn and stands still. */
export async function changeStory(view: Window, storyId: string): Promise<void> {
  const preview = (view as GalleryWindow).__STORYBOOK_PREVIEW__!
  const shown = drawn(preview, storyId)
  if (preview.selectionStore.selection?.storyId === storyId) await preview.onForceRemount({ storyId })
  else await preview.onSetCurrentStory({ storyId, viewMode: 'story' })
  await shown
  await standStill(view as GalleryWindow)
}
