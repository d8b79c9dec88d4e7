import { changeStory } from '@one-card/measure'
import type { Mode } from '@one-card/ui-kit'
import { storyAddress } from '../../story-address.ts'
import type { GalleryStory } from '../story-list.ts'

/** Storybook says on its page when it has drawn; until then there is no story to change. */
async function drawn(page: Document): Promise<void> {
  while (page.querySelector('.story') === null)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
}

/** Opens the gallery in a frame, in one mode. */
export async function openPhone(frame: HTMLIFrameElement, mode: Mode, first: GalleryStory): Promise<void> {
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    frame.src = storyAddress(first.id, { mode })
  })
  await drawn(frame.contentDocument!)
}

/** What a phone shows of a story. */
export async function shown(frame: HTMLIFrameElement, { id }: GalleryStory): Promise<HTMLElement> {
  await changeStory(frame.contentWindow!, id)
  return frame.contentDocument!.documentElement
}
