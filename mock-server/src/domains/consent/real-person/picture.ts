import { Worker } from 'node:worker_threads'
import { refuse } from '../../../refusal.ts'
import type { Picture } from './comparator.ts'

/** The pixels of the Base64 of a JPEG, or nothing where it cannot be read; refuses with REQUESTS_TOO_MANY. Says nothing of what it saw. */
export type OpenPicture = (image: string) => Promise<Picture | undefined>

/** In pixels: smaller shows no face. */
const leastSide = 96
/** What two megapixels take on a slow machine, many times over. */
const mostMs = 10_000
/** Pictures that wait for the thread; with more than that it is busy for seconds. */
const mostWaiting = 16

const program = new URL('./picture-thread.mjs', import.meta.url)

/**
 * Pictures are opened one after the other in a thread of their own, so that everything else is answered meanwhile. A picture that
 * takes too long or too much ends the thread, and the next one gets another.
 */
function pictureOpener(): OpenPicture {
  let thread: Worker | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let waiting = 0

  function start(): Worker {
    const started = new Worker(program, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } })
    started.unref()
    return started
  }

  function read(image: string): Promise<Picture | undefined> {
    const used = (thread ??= start())
    return new Promise((resolve) => {
      function end(picture?: Picture): void {
        clearTimeout(late)
        used.off('message', end).off('error', giveUp)
        resolve(picture)
      }
      function giveUp(): void {
        thread = undefined
        void used.terminate()
        end()
      }
      const late = setTimeout(giveUp, mostMs)
      used.once('message', end)
      used.once('error', giveUp)
      used.postMessage(image)
    })
  }

  return async (image) => {
    if (waiting >= mostWaiting) refuse('REQUESTS_TOO_MANY')
    waiting += 1
    const own = turn.then(() => read(image))
    turn = own
    const picture = await own.finally(() => {
      waiting -= 1
    })
    return picture && Math.min(picture.width, picture.height) >= leastSide ? picture : undefined
  }
}

/** One thread for all of a process. */
export const openPicture = pictureOpener()
