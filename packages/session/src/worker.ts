import { pageEventsPath, PlatformRefusal } from '@one-card/platform-api/client'
import axios from 'axios'
import { derivedCodes } from './derived-codes.ts'
import type { FromWorker, Question, ToWorker } from './messages.ts'
import { isPageCall } from './page-call.ts'
import { platformLine } from './platform-line.ts'

// The only program of the page that talks to the platform, and the only one that holds keys (architecture.md).

const page = self as unknown as {
  postMessage(message: FromWorker): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const http = axios.create({ timeout: 15_000 })
/** A Wi-Fi gateway that answers with a page of its own is no platform. */
http.interceptors.response.use(({ data }) => {
  if (typeof data !== 'object' || data === null) throw new Error('not an answer of the platform')
  return data
})

const line = platformLine({
  post: (path, body, headers = {}) =>
    http.post(path, body, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } }),
  monotonicMs: () => performance.now(),
  onTime: (atLeastMs, atMostMs) => page.postMessage({ kind: 'time', atLeastMs, atMostMs }),
})

const codes = derivedCodes({ getSecret: (params) => line.call('ecode/secret', params), now: line.now })

async function resultOf(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'code':
      return codes.show(question.codeType, question.atMs)
    case 'fresh-code':
      return codes.fresh(question.codeType, question.replaces)
    case 'enter':
      return line.enter(question.page, question.token)
    case 'call':
      if (!isPageCall(question.name)) throw new Error('not for the page')
      return line.call(question.name, question.params as never)
  }
}

async function answer({ id, ...question }: Extract<ToWorker, { id: number }>): Promise<FromWorker> {
  try {
    return { kind: 'answer', id, result: await resultOf(question) }
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
  else if (data.kind === 'ready-codes') codes.ready(data.secretRef)
  else void answer(data).then((told) => page.postMessage(told))
}
