// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { ReadingFailed } from './reading-failed.ts'
import { useCamera } from './useCamera.ts'

const getUserMedia = vi.fn<MediaDevices['getUserMedia']>()
const read = vi.fn<(picture: ImageData) => Promise<string | undefined>>()
const looked = vi.fn()
const wanted = ref(true)
const video = { play: async () => undefined, videoWidth: 640 } as unknown as HTMLVideoElement
let tracks: { stop: ReturnType<typeof vi.fn>; onended?: () => void }[]
let part: VueWrapper
let camera: ReturnType<typeof useCamera>
/** What the citizen said in the host's box. */
let agreed = true

function newStream(): MediaStream {
  const track = { stop: vi.fn() }
  tracks.push(track)
  return { getTracks: () => [track] } as unknown as MediaStream
}

async function stand({ secure } = { secure: true }): Promise<void> {
  const deps = {
    devices: secure ? { getUserMedia } : undefined,
    mayUse: async () => agreed,
    read,
    frameOf: () => ({}) as ImageData,
  }
  part = mount(
    defineComponent({
      setup() {
        camera = useCamera(
          deps,
          () => video,
          () => wanted.value,
          looked,
        )
        return () => null
      },
    }),
  )
  await vi.advanceTimersByTimeAsync(0)
}
const running = () => tracks.filter(({ stop }) => stop.mock.calls.length === 0).length

beforeEach(() => {
  vi.useFakeTimers()
  agreed = true
  for (const mock of [getUserMedia, read, looked]) mock.mockReset()
  tracks = []
  getUserMedia.mockImplementation(async () => newStream())
  read.mockResolvedValue(undefined)
  wanted.value = true
})
afterEach(() => {
  part.unmount()
  vi.useRealTimers()
})

describe('the camera', () => {
  it('says what each frame shows, and is ready with the first that was read', async () => {
    let answer!: (text: string | undefined) => void
    read
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            answer = resolve
          }),
      )
      .mockResolvedValue('9131')
    await stand()
    expect(camera.state.value).toBe('preparing')
    answer(undefined)
    await vi.advanceTimersByTimeAsync(300)
    expect(camera.state.value).toBe('on')
    expect(looked.mock.calls).toEqual([[undefined], ['9131']])
  })

  it('never looks again while it still reads', async () => {
    read.mockImplementation(() => new Promise(() => undefined))
    await stand()
    await vi.advanceTimersByTimeAsync(5000)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('is let go in the background and comes back after', async () => {
    await stand()
    wanted.value = false
    await nextTick()
    expect([running(), camera.state.value]).toEqual([0, 'off'])
    read.mockClear()
    await vi.advanceTimersByTimeAsync(3000)
    expect(read).not.toHaveBeenCalled()
    wanted.value = true
    await vi.advanceTimersByTimeAsync(300)
    expect([running(), camera.state.value]).toEqual([1, 'on'])
  })

  it('drops what comes after it was let go: a frame that was read, and a stream that was granted late', async () => {
    let answer!: (text: string) => void
    read.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    await stand()
    wanted.value = false
    await nextTick()
    answer('9131')
    await vi.advanceTimersByTimeAsync(300)
    expect(looked).not.toHaveBeenCalled()

    let grant!: (stream: MediaStream) => void
    getUserMedia.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          grant = resolve
        }),
    )
    wanted.value = true
    await nextTick()
    part.unmount()
    grant(newStream())
    await vi.advanceTimersByTimeAsync(300)
    expect(running()).toBe(0)
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['SecurityError', 'closed'],
  ])('%s is said as %s; another try can mend it', async (name, state) => {
    getUserMedia.mockRejectedValueOnce(Object.assign(new Error(), { name }))
    await stand()
    expect(camera.state.value).toBe(state)
    await camera.start()
    await vi.advanceTimersByTimeAsync(0)
    expect(camera.state.value).toBe('on')
  })

  it('is out of reach without a secure address', async () => {
    await stand({ secure: false })
    expect(camera.state.value).toBe('closed')
  })

  it.each(['lost', 'unsupported'] as const)('is not kept running for a reader that is %s', async (why) => {
    read.mockRejectedValueOnce(new ReadingFailed(why))
    await stand()
    expect([running(), camera.state.value]).toEqual([0, why])
  })

  it('that another program takes away is said to be busy', async () => {
    await stand()
    tracks[0]!.onended!()
    expect(camera.state.value).toBe('busy')
  })
})

it('is not opened where the citizen said no in the host (§8.1.3-d)', async () => {
  agreed = false
  await stand()
  expect(camera.state.value).toBe('denied')
  expect(getUserMedia).not.toHaveBeenCalled()
})
