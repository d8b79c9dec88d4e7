import { ReadingFailed } from './reading-failed.ts'
import type { Answer } from './reading-worker.ts'

/** Text of the QR code in a picture, or nothing. Rejects with ReadingFailed. */
export type Read = (picture: ImageData) => Promise<string | undefined>

interface BarcodeDetector {
  detect(picture: ImageData): Promise<{ rawValue: string }[]>
}
interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetector
  getSupportedFormats(): Promise<string[]>
}

/** The WebView's own reader, where it has one and the one knows QR codes. */
async function nativeDetector(): Promise<BarcodeDetector | undefined> {
  const { BarcodeDetector: Detector } = window as { BarcodeDetector?: BarcodeDetectorClass }
  try {
    const formats = await Detector?.getSupportedFormats()
    return formats?.includes('qr_code') ? new Detector!({ formats: ['qr_code'] }) : undefined
  } catch {
    return undefined
  }
}

/** zxing in a Worker of its own: the page stays free to answer touches, and needs no leave to compile. */
function workerRead(worker: Worker): Read {
  return (picture) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        port1.close()
        if ('why' in data) reject(new ReadingFailed(data.why))
        else resolve(data.text)
      }
      worker.onerror = () => reject(new ReadingFailed('lost'))
      worker.postMessage(picture, [port2])
    })
}

/** Nothing is fetched before the first picture; what failed is begun anew with the next. */
export function codeReader(): { read: Read; close(): void } {
  let detector: Promise<BarcodeDetector | undefined> | undefined
  let worker: Worker | undefined

  function close(): void {
    worker?.terminate()
    worker = undefined
  }

  async function readByWorker(picture: ImageData): Promise<string | undefined> {
    try {
      worker = worker ?? new Worker(new URL('./reading-worker.ts', import.meta.url))
      return await workerRead(worker)(picture)
    } catch (reason) {
      close()
      throw reason
    }
  }

  async function read(picture: ImageData): Promise<string | undefined> {
    detector = detector ?? nativeDetector()
    const native = await detector
    if (native === undefined) return readByWorker(picture)
    try {
      return (await native.detect(picture))[0]?.rawValue
    } catch {
      // Android names formats that it cannot read without Google's services.
      detector = Promise.resolve(undefined)
      return readByWorker(picture)
    }
  }

  return { read, close }
}
