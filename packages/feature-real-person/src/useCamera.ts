import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** `denied`: by the holder, by the program around the page, or because there is none; other ways stand beside it. */
export type CameraState = 'asking' | 'live' | 'denied'

/** The camera that looks at the holder, for as long as the component stands. `mayUse` asks them first, in the host's box. */
export function useCamera(video: Readonly<Ref<HTMLVideoElement | null>>, mayUse: () => Promise<boolean>) {
  const state = ref<CameraState>('asking')
  let stream: MediaStream | undefined
  let gone = false

  function stop(): void {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
  }

  async function start(): Promise<void> {
    try {
      if (!(await mayUse())) throw new Error('the citizen said no')
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 } },
      })
      if (gone || video.value === null) return stop()
      video.value.srcObject = stream
      await video.value.play()
      state.value = 'live'
    } catch {
      stop()
      state.value = 'denied'
    }
  }

  onMounted(start)
  onBeforeUnmount(() => {
    gone = true
    stop()
  })
  return { state, start }
}
