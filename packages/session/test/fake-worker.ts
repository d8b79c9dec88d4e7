import type { FromWorker, ToWorker } from '../src/messages.ts'

/** A Worker played by the test: it notes what it was told, and says what the test wants. */
export class FakeWorker {
  readonly heard: ToWorker[] = []
  onmessage: ((event: { data: FromWorker }) => void) | null = null
  onerror: (() => void) | null = null
  ended = false

  postMessage(message: ToWorker): void {
    this.heard.push(message)
  }

  terminate(): void {
    this.ended = true
  }

  say(data: FromWorker): void {
    this.onmessage?.({ data })
  }

  /** The last question, to be answered by its id. */
  question(): Extract<ToWorker, { id: number }> {
    const asked = this.heard.filter((message) => 'id' in message).at(-1)
    if (asked === undefined) throw new Error('nothing was asked')
    return asked
  }
}
