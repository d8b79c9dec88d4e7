/** What of Storybook's preview is used. Its channel also speaks to the page around a frame, so a change asked for there would change that page. */
interface Preview {
  channel: { on(event: string, listener: () => void): void; off(event: string, listener: () => void): void }
  selectionStore: { selection?: { storyId: string } }
  onSetCurrentStory(selection: { storyId: string; viewMode: 'story' }): Promise<void>
  onForceRemount(story: { storyId: string }): Promise<void>
}
type GalleryWindow = Window & { __STORYBOOK_PREVIEW__?: Preview }

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

function rendered({ channel }: Preview, storyId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${storyId} cannot be drawn`))
    const end = () => {
      channel.off('storyRendered', end)
      for (const failure of failures) channel.off(failure, fail)
      resolve()
    }
    channel.on('storyRendered', end)
    for (const failure of failures) channel.on(failure, fail)
  })
}

/** Puts another story in the place of the one a gallery's window shows, and waits until it is drawn and stands still. */
export async function changeStory(view: Window, storyId: string): Promise<void> {
  const preview = (view as GalleryWindow).__STORYBOOK_PREVIEW__!
  const drawn = rendered(preview, storyId)
  if (preview.selectionStore.selection?.storyId === storyId) await preview.onForceRemount({ storyId })
  else await preview.onSetCurrentStory({ storyId, viewMode: 'story' })
  await drawn
  for (let frame = 0; frame < 3; frame += 1) await nextFrame(view)
  comeToRest(view.document)
  await nextFrame(view)
}
