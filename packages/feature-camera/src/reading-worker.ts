import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'

// The only place of the citizen's pages that may compile WebAssembly: the platform serves this file, and no page, with leave to.

/** What a picture answered: `text` is absent where there is no code in it. */
export type Answer = { text?: string } | { why: 'lost' | 'unsupported' }

const page = self as unknown as { onmessage: ((event: MessageEvent<ImageData>) => void) | null }
let opened: Promise<unknown> | undefined

/** Its megabyte comes from our own address, once. */
async function open(): Promise<void> {
  // eslint-disable-next-line no-restricted-globals -- A file of this release, not a call to the platform.
  const wasm = await fetch(wasmAddress)
  if (!wasm.ok) throw new Error(`the reader answered ${wasm.status}`)
  const wasmBinary = await wasm.arrayBuffer()
  opened = prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

async function answer(picture: ImageData): Promise<Answer> {
  try {
    if (opened === undefined) await open()
  } catch {
    return { why: 'lost' }
  }
  try {
    await opened
    const [code] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1 })
    return code?.isValid ? { text: code.text } : {}
  } catch {
    return { why: 'unsupported' }
  }
}

page.onmessage = ({ data, ports }) => void answer(data).then((told) => ports[0]!.postMessage(told))
