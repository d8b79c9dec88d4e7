// @vitest-environment happy-dom
import { codeText } from '@one-card/platform-api/code-text'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { platform, resetPlatform } from '@one-card/shell/testing'
import { useScan } from './useScan.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const code = codeText('login', '1', '0123456789'.repeat(2))
const login = `ecard-code login?code=${code} replace`
let part: VueWrapper
let scan: ReturnType<typeof useScan>

async function stand(scanned?: string): Promise<void> {
  if (scanned !== undefined) platform.scan = async () => scanned
  part = mount(
    defineComponent({
      setup() {
        scan = useScan()
        return () => null
      },
    }),
  )
  await flushPromises()
}

beforeEach(() => resetPlatform({}))
afterEach(() => part.unmount())

describe('what was scanned', () => {
  it("is followed whether the host's scanner, the camera or a finger read it", async () => {
    await stand(code)
    expect(platform.opened).toEqual([login])
    part.unmount()
    resetPlatform({})
    await stand()
    for (let frame = 0; frame < 5; frame += 1) scan.scan.looked(code)
    expect(platform.opened).toEqual([login])
  })

  it('is shown once where it is a text that is not ours, until it was taken away', async () => {
    await stand()
    scan.scan.looked('陌生的文字')
    expect(scan.lead.value).toMatchObject({ to: 'text', text: '陌生的文字' })
    scan.again()
    scan.scan.looked('陌生的文字')
    expect(scan.lead.value).toBeUndefined()
    scan.scan.looked(undefined)
    scan.scan.looked('陌生的文字')
    expect(scan.lead.value).toBeDefined()
  })

  it('opens nothing where it is a text that is not ours', async () => {
    await stand('https://evil.example.com/')
    expect(scan.lead.value).toMatchObject({ to: 'text', link: true })
    expect(platform.opened).toEqual([])
  })

  it('is kept when its page does not come, and opened with the next try', async () => {
    platform.openable = false
    await stand()
    scan.scan.follow(code)
    await flushPromises()
    expect(scan.unopened.value).toBe(true)
    platform.openable = true
    if (scan.lead.value?.to === 'page') await scan.openPage(scan.lead.value)
    expect([scan.unopened.value, ...platform.opened]).toEqual([false, login])
  })
})
