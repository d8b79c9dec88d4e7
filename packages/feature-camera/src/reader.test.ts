// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeReader } from './reader.ts'
import type { Answer } from './reading-worker.ts'

const picture = {} as ImageData
const made: FakeWorker[] = []
let answer: Answer | 'never came'

class FakeWorker {
  onerror?: () => void
  terminated = false
  constructor() {
    made.push(this)
  }
  postMessage(_: unknown, [port]: [MessagePort]): void {
    if (answer === 'never came') this.onerror!()
    else port.postMessage(answer)
  }
  terminate(): void {
    this.terminated = true
  }
}

const native = (formats: string[] | Error, detect: () => Promise<{ rawValue: string }[]>) =>
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static async getSupportedFormats() {
        if (formats instanceof Error) throw formats
        return formats
      }
      detect = detect
    },
  )

beforeEach(() => {
  made.length = 0
  answer = { text: 'by wasm' }
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

describe('the reader', () => {
  it("is the WebView's own where it knows QR codes, and fetches nothing then", async () => {
    native(['ean_13', 'qr_code'], async () => [{ rawValue: 'by itself' }])
    expect(await codeReader().read(picture)).toBe('by itself')
    native(['qr_code'], async () => [])
    expect(await codeReader().read(picture)).toBeUndefined()
    expect(made).toHaveLength(0)
  })

  it.each([
    ['has none', undefined],
    ['knows other codes only', ['ean_13']],
    ['has lost its service', new Error()],
  ])('is ours where the WebView %s', async (_, formats) => {
    if (formats !== undefined) native(formats, async () => [{ rawValue: 'by itself' }])
    expect(await codeReader().read(picture)).toBe('by wasm')
  })

  it("is ours from then on when the WebView's own fails, in one Worker for all pictures", async () => {
    const detect = vi.fn(() => Promise.reject(new Error()))
    native(['qr_code'], detect)
    const { read } = codeReader()
    expect([await read(picture), await read(picture)]).toEqual(['by wasm', 'by wasm'])
    expect(detect).toHaveBeenCalledTimes(1)
    expect(made).toHaveLength(1)
  })

  it.each([
    ['never came', 'lost'],
    [{ why: 'lost' }, 'lost'],
    [{ why: 'unsupported' }, 'unsupported'],
  ] as const)('%o is said as %s; the next picture begins anew', async (told, why) => {
    answer = told
    const { read } = codeReader()
    await expect(read(picture)).rejects.toMatchObject({ why })
    expect(made[0]!.terminated).toBe(true)
    answer = {}
    expect(await read(picture)).toBeUndefined()
    expect(made).toHaveLength(2)
  })

  it('ends with its page', async () => {
    const { read, close } = codeReader()
    await read(picture)
    close()
    expect(made[0]!.terminated).toBe(true)
  })
})
