import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** Text of the code in a picture, or nothing. */
export type Reader = (picture: ImageData) => Promise<string | undefined>

/** The scanner: zxing in WebAssembly, from our own address and never from a CDN. Its 1 MB comes when the first reader is made. */
export function openReader(): Reader {
  prepareZXingModule({
    overrides: { locateFile: (file: string, prefix: string) => (file.endsWith('.wasm') ? wasmAddress : prefix + file) },
    fireImmediately: true,
  }).catch(() => undefined)
  return async (picture) => {
    const [code] = await readBarcodes(picture, { formats: ['QRCode', 'Code128'], maxNumberOfSymbols: 1 })
    return code?.isValid ? code.text : undefined
  }
}
