// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { platform, resetPlatform } from '@one-card/shell/testing'
import { ReadingFailed } from './reading-failed.ts'
import { useScanWays, type Scan } from './useScanWays.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const code = '91310123456789'
const file = new File([], 'picture.png')
const read = vi.fn<(picture: ImageData) => Promise<string | undefined>>()
const close = vi.fn()
const pictureOf = vi.fn<(file: File) => Promise<ImageData>>()
const found = vi.fn<(text: string) => void>()
const busy = ref(false)
let part: VueWrapper
let scan: Scan

async function stand(...scanned: (string | Error)[]): Promise<void> {
  if (scanned.length > 0) {
    platform.scan = async () => {
      const next = scanned.shift()!
      if (next instanceof Error) throw next
      return next
    }
  }
  part = mount(
    defineComponent({
      setup() {
        scan = useScanWays({ found, busy: () => busy.value }, { reader: { read, close }, pictureOf })
        return () => null
      },
    }),
  )
  await flushPromises()
}

beforeEach(() => {
  resetPlatform({})
  for (const mock of [read, close, found]) mock.mockReset()
  pictureOf.mockReset().mockResolvedValue({} as ImageData)
  busy.value = false
})
afterEach(() => part.unmount())

describe('a scan', () => {
  it('begins with the host where it has a scanner, and says what it read', async () => {
    await stand(code)
    expect(scan.way.value).toBe('host')
    expect(found.mock.calls).toEqual([[code]])
  })

  it.each([
    ['turned down', new Error('cancelled')],
    ['empty', ''],
  ])('by the host that is %s leaves words, and another try', async (_, answer) => {
    await stand(answer, code)
    expect(scan.missed.value).toContain('没有扫到二维码')
    expect(found).not.toHaveBeenCalled()
    await scan.scanByHost()
    expect(found.mock.calls).toEqual([[code]])
  })

  it('gives way to the camera where the host has no scanner after all', async () => {
    const lacking = Object.assign(new Error('silent'), { name: 'NotSupported' })
    await stand(lacking, code)
    expect([scan.way.value, scan.hasHost.value, scan.missed.value]).toEqual(['camera', false, ''])
  })

  it('begins with the camera everywhere else, but not before the host has been asked', async () => {
    await stand()
    expect([scan.way.value, scan.wanted.value, scan.hasHost.value]).toEqual(['camera', true, false])
  })

  it('says a text once, however many frames show it, and again when it was taken away', async () => {
    await stand()
    for (let frame = 0; frame < 5; frame += 1) scan.looked(code)
    expect(found).toHaveBeenCalledTimes(1)
    expect(scan.news.value).toContain('还是刚才的二维码')
    scan.looked(undefined)
    expect(scan.news.value).toBe('')
    scan.looked(code)
    expect(found).toHaveBeenCalledTimes(2)
  })

  it('reads nothing while something is done with what was read', async () => {
    await stand()
    busy.value = true
    scan.follow(code)
    expect([scan.wanted.value, scan.news.value]).toEqual([false, '已经扫到，正在打开'])
    expect(found).not.toHaveBeenCalled()
  })

  it("opens the host's scanner anew for the next code, and lets go of the reader with the page", async () => {
    await stand(code, 'next')
    scan.again()
    await flushPromises()
    expect(found.mock.calls).toEqual([[code], ['next']])
    part.unmount()
    expect(close).toHaveBeenCalled()
  })
})

describe('a picture of the album', () => {
  it('is read as a frame is', async () => {
    read.mockResolvedValueOnce(code)
    await stand()
    await scan.readPicture(file)
    expect(found.mock.calls).toEqual([[code]])
    expect(scan.news.value).toBe('')
  })

  it.each([
    ['without a code', undefined, '没有找到二维码'],
    ['while the network is away', new ReadingFailed('lost'), '网络不通'],
    ['where the WebView cannot read', new ReadingFailed('unsupported'), '不能在页面里识别'],
  ])('%s gets words', async (_, answer, words) => {
    read.mockImplementationOnce(async () => {
      if (answer !== undefined) throw answer
      return undefined
    })
    await stand()
    await scan.readPicture(file)
    expect(scan.missed.value).toContain(words)
  })

  it('that is no picture gets words', async () => {
    pictureOf.mockRejectedValueOnce(new Error())
    await stand()
    await scan.readPicture(file)
    expect(scan.missed.value).toContain('打不开')
  })
})
