import { pageEventsPath, PlatformRefusal } from '@one-card/platform-api/client'
import axios from 'axios'
import type { FromWorker, ToWorker } from './messages.ts'
import { platformLine } from './platform-line.ts'

// The only program of the page that talks to the platform, and the only one that holds keys (architecture.md).

const page = self as unknown as { postMessage(message: FromWorker): void; onmessage: ((event: MessageEvent<ToWorker>) => void) | null }

const http = axios.create({ timeout: 15_000 })
/** A Wi-Fi gateway that answers with a page of its own is no platform. */
http.interceptors.response.use(({ data }) => {
  if (typeof data !== 'object' || data === null) throw new Error('not an answer of the platform')
  return data
})

const line = platformLine({
  post: (path, body, headers = {}) => http.post(path, body, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } }),
  monotonicMs: () => performance.now(),
  onTime: (serverTimeMs) => page.postMessage({ kind: 'time', serverTimeMs }),
})

async function answer(message: Extract<ToWorker, { id: number }>): Promise<FromWorker> {
  const { id } = message
  try {
    const result = message.kind === 'call' ? await line.call(message.name, message.params as never) : await line.enter(message.page, message.token)
    return { kind: 'answer', id, result }
  } catch (reason) {
    return reason instanceof PlatformRefusal ? { kind: 'refused', id, code: reason.code } : { kind: 'lost', id }
  }
}

/** Events carry a topic and no data, so they need no envelope. A stream that breaks comes back by itself; until then the page polls. */
function listen(): void {
  if (typeof EventSource === 'undefined') return
  const stream = new EventSource(pageEventsPath)
  stream.onopen = () => page.postMessage({ kind: 'push', on: true })
  stream.onerror = () => page.postMessage({ kind: 'push', on: false })
  stream.onmessage = ({ data }: MessageEvent<string>) => page.postMessage({ kind: 'event', topic: data })
}

page.onmessage = ({ data }) => {
  if (data.kind === 'boot') line.begin(data.boot, data.nowMs)
  else if (data.kind === 'listen') listen()
  else void answer(data).then((told) => page.postMessage(told))
}
