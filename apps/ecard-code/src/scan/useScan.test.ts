// @vitest-environment happy-dom
import { codeText } from '@one-card/platform-api/code-text'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { platform, resetPlatform } from '@one-card/shell/testing'
import { ReadingFailed } from './reading-failed.ts'
import { useScan } from './useScan.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const code = codeText('login', '1', '0123456789'.repeat(2))
const login = `ecard-code login?code=${code} replace`
const file = new File([], 'picture.png')
const read = vi.fn<(picture: ImageData) => Promise<string | undefined>>()
const pictureOf = vi.fn<(file: File) => Promise<ImageData>>()
let part: VueWrapper
let scan: ReturnType<typeof useScan>

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
        scan = useScan({ read, pictureOf })
        return () => null
      },
    }),
  )
  await flushPromises()
}

beforeEach(() => {
  resetPlatform({})
  read.mockReset()
  pictureOf.mockReset().mockResolvedValue({} as ImageData)
})
afterEach(() => part.unmount())

describe('a scan', () => {
  it('begins with the host where it has a scanner, and follows what it read', async () => {
    await stand(code)
    expect(scan.way.value).toBe('host')
    expect(platform.opened).toEqual([login])
  })

  it.each([
    ['turned down', new Error('cancelled')],
    ['empty', ''],
  ])('by the host that is %s leaves words, and another try', async (_, answer) => {
    await stand(answer, code)
    expect(scan.missed.value).toContain('没有扫到二维码')
    expect(platform.opened).toEqual([])
    await scan.scanByHost()
    expect(platform.opened).toEqual([login])
  })

  it('begins with the camera everywhere else, but not before the host has been asked', async () => {
    await stand()
    expect([scan.way.value, scan.asked.value, scan.hasHost.value]).toEqual(['camera', true, false])
  })

  it('follows a code once, however many frames show it', async () => {
    await stand()
    for (let frame = 0; frame < 5; frame += 1) scan.looked(code)
    expect(platform.opened).toEqual([login])
  })

  it('does not show a text again that is still before the camera, until it was taken away', async () => {
    await stand()
    scan.looked('陌生的文字')
    expect(scan.lead.value).toMatchObject({ to: 'text', text: '陌生的文字' })
    scan.again()
    scan.looked('陌生的文字')
    expect(scan.lead.value).toBeUndefined()
    expect(scan.news.value).toContain('还是刚才的二维码')
    scan.looked(undefined)
    expect(scan.news.value).toBe('')
    scan.looked('陌生的文字')
    expect(scan.lead.value).toBeDefined()
  })

  it('opens nothing for a text that is not ours', async () => {
    await stand('https://evil.example.com/')
    expect(scan.lead.value).toMatchObject({ to: 'text', link: true })
    expect(platform.opened).toEqual([])
  })

  it('keeps what was read when its page does not come, and opens it with the next try', async () => {
    platform.openable = false
    await stand()
    scan.follow(code)
    await flushPromises()
    expect(scan.unopened.value).toBe(true)
    platform.openable = true
    if (scan.lead.value?.to === 'page') await scan.openPage(scan.lead.value)
    expect([scan.unopened.value, ...platform.opened]).toEqual([false, login])
  })
})

describe('a picture of the album', () => {
  it('is followed as a frame is', async () => {
    read.mockResolvedValueOnce(code)
    await stand()
    await scan.readPicture(file)
    expect(platform.opened).toEqual([login])
    expect(scan.readingPicture.value).toBe(false)
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
