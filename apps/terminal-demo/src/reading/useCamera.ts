import { onUnmounted, ref } from 'vue'
import type { Reader } from './reader.ts'

interface CameraDeps {
  /** Absent where the browser keeps cameras from a page without HTTPS. */
  devices: Pick<MediaDevices, 'getUserMedia'> | undefined
  read: Reader
  frameOf(video: HTMLVideoElement): ImageData
}

/** Why there is no picture, and what the clerk can do instead. */
export const cameraWords = {
  denied: '浏览器没有允许使用摄像头。请在地址栏旁允许后重试，或改用另外两种方式。',
  missing: '没有找到可用的摄像头。请接上摄像头后重试，或改用另外两种方式。',
  closed: '当前地址不能使用摄像头。请改用 localhost 或 HTTPS 地址，或改用另外两种方式。',
}

/** Four looks a second are enough for a hand that holds a phone still. */
const lookEveryMs = 250

/** Looks through the camera until it has read a code; lets the camera go when told or when its part of the page goes. */
export function useCamera({ devices, read, frameOf }: CameraDeps, seen: (text: string) => void) {
  const state = ref<'off' | 'on' | keyof typeof cameraWords>('off')
  let stream: MediaStream | undefined
  let looking: ReturnType<typeof setInterval> | undefined

  function stop(): void {
    clearInterval(looking)
    stream?.getTracks().forEach((track) => track.stop())
    stream = undefined
    if (state.value === 'on') state.value = 'off'
  }

  async function start(video: HTMLVideoElement): Promise<void> {
    if (devices === undefined) {
      state.value = 'closed'
      return
    }
    try {
      stream = await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
    } catch (reason) {
      state.value = (reason as Error).name === 'NotAllowedError' ? 'denied' : 'missing'
      return
    }
    video.srcObject = stream
    await video.play()
    state.value = 'on'
    looking = setInterval(() => void readFrame(video), lookEveryMs)
  }

  async function readFrame(video: HTMLVideoElement): Promise<void> {
    if (video.videoWidth === 0) return
    const text = await read(frameOf(video))
    if (text === undefined || state.value !== 'on') return
    stop()
    seen(text)
  }

  onUnmounted(stop)
  return { state, start, stop }
}
