import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { useCamera } from './useCamera.ts'

const stopTrack = vi.fn()
const stream = { getTracks: () => [{ stop: stopTrack }] } as unknown as MediaStream
const video = { play: async () => undefined, videoWidth: 640 } as unknown as HTMLVideoElement
const getUserMedia = vi.fn<MediaDevices['getUserMedia']>()
const read = vi.fn()
const seen = vi.fn()

function cameraOf(devices: { getUserMedia: typeof getUserMedia } | undefined) {
  let camera: ReturnType<typeof useCamera>
  const frameOf = () => ({}) as ImageData
  const part = mount(
    defineComponent({
      setup() {
        camera = useCamera({ devices, read, frameOf }, seen)
        return () => null
      },
    }),
  )
  return { part, camera: camera! }
}

beforeEach(() => {
  vi.useFakeTimers()
  for (const mock of [stopTrack, getUserMedia, read, seen]) mock.mockReset()
  getUserMedia.mockResolvedValue(stream)
})

afterEach(() => vi.useRealTimers())

describe('the camera', () => {
  it('looks until it has read a code, says it once and lets the camera go', async () => {
    read.mockResolvedValueOnce(undefined).mockResolvedValue('9111')
    const { camera } = cameraOf({ getUserMedia })
    await camera.start(video)
    await vi.advanceTimersByTimeAsync(3000)
    expect(seen.mock.calls).toEqual([['9111']])
    expect(stopTrack).toHaveBeenCalledTimes(1)
    expect(camera.state.value).toBe('off')
  })

  it('is let go when its part of the page goes', async () => {
    const { camera, part } = cameraOf({ getUserMedia })
    await camera.start(video)
    part.unmount()
    await vi.advanceTimersByTimeAsync(3000)
    expect(stopTrack).toHaveBeenCalledTimes(1)
    expect(read).not.toHaveBeenCalled()
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'missing'],
  ])('%s leaves words and other ways', async (name, state) => {
    getUserMedia.mockRejectedValueOnce(Object.assign(new Error(), { name }))
    const { camera } = cameraOf({ getUserMedia })
    await camera.start(video)
    expect(camera.state.value).toBe(state)
  })

  it('is out of reach without a secure address', async () => {
    const { camera } = cameraOf(undefined)
    await camera.start(video)
    expect(camera.state.value).toBe('closed')
  })
})
