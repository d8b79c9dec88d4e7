import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { cameraFault, type CameraFault } from './camera-words.ts'
import type { Read } from './reader.ts'
import { ReadingFailed } from './reading-failed.ts'

interface CameraDeps {
  /** Whether the citizen agreed in the host's box, where it has one (§8.1.3-d). */
  mayUse(): Promise<boolean>
  /** Absent where the page may not use cameras: without HTTPS, or in old WebViews. */
  devices: Pick<MediaDevices, 'getUserMedia'> | undefined
  read: Read
  frameOf(video: HTMLVideoElement): ImageData
}

/** Four looks a second are enough for a hand that holds a phone still. */
const restMs = 250

/**
 * The camera while `wanted` and no longer: it is let go in the background and with the page. `looked` hears what each frame
 * showed. `preparing` until the reader has come.
 */
export function useCamera(
  { devices, mayUse, read, frameOf }: CameraDeps,
  videoOf: () => HTMLVideoElement,
  wanted: () => boolean,
  looked: (text: string | undefined) => void,
) {
  const state = ref<'off' | 'preparing' | 'on' | CameraFault>('off')
  let stream: MediaStream | undefined
  /** Names a start: what comes late for an earlier one is dropped. */
  let turn = 0

  function letGo(): void {
    turn += 1
    stream?.getTracks().forEach((track) => track.stop())
    stream = undefined
  }

  function stop(): void {
    letGo()
    if (state.value === 'on' || state.value === 'preparing') state.value = 'off'
  }

  function fail(fault: CameraFault): void {
    letGo()
    state.value = fault
  }

  async function picturesOf(mine: number): Promise<HTMLVideoElement | undefined> {
    const came = await devices!.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
    if (mine !== turn) return void came.getTracks().forEach((track) => track.stop())
    stream = came
    came.getTracks().forEach((track) => {
      track.onended = () => fail('busy')
    })
    const video = videoOf()
    video.srcObject = came
    await video.play()
    return video
  }

  async function start(): Promise<void> {
    letGo()
    const mine = turn
    if (devices === undefined) return fail('closed')
    try {
      if (!(await mayUse())) return mine === turn ? fail('denied') : undefined
      if (mine !== turn) return
      const video = await picturesOf(mine)
      if (mine !== turn) return
      state.value = 'preparing'
      void watchThrough(video!, mine)
    } catch (reason) {
      if (mine === turn) fail(cameraFault(reason))
    }
  }

  async function watchThrough(video: HTMLVideoElement, mine: number): Promise<void> {
    try {
      while (mine === turn) {
        if (video.videoWidth > 0) {
          const text = await read(frameOf(video))
          if (mine !== turn) return
          state.value = 'on'
          looked(text)
        }
        await new Promise((resolve) => setTimeout(resolve, restMs))
      }
    } catch (reason) {
      if (mine === turn) fail(reason instanceof ReadingFailed ? reason.why : 'unsupported')
    }
  }

  const follow = () => (wanted() ? void start() : stop())
  onMounted(follow)
  watch(wanted, follow, { flush: 'post' })
  onBeforeUnmount(stop)
  return { state, start }
}
