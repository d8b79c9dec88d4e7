import type { RefusalCode } from '@one-card/prompts'
import { CallLost, CallRefused } from './errors.ts'
import type { FromWorker, Question, ToWorker } from './messages.ts'

type Told = Exclude<FromWorker, { id: number }>
interface Waiting {
  resolve(result: unknown): void
  reject(reason: Error): void
}

interface WorkerLink {
  start(): void
  /** Ends the Worker, and its keys with it. Calls on their way are lost. */
  stop(): void
  /** Starts the Worker where none runs. Rejects with CallRefused or CallLost. */
  answerTo(question: Question): Promise<unknown>
  post(message: Exclude<ToWorker, { id: number }>): void
}

/** The page's end of the line to its Worker. A Worker that dies loses its keys with it; the next question starts another. */
export function linkWorker(startWorker: () => Worker, onTold: (told: Told) => void, onStart: () => void): WorkerLink {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function settle(message: Extract<FromWorker, { id: number }>): void {
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') asked?.resolve(message.result)
    else asked?.reject(message.kind === 'refused' ? new CallRefused(message.code as RefusalCode) : new CallLost())
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
    onTold({ kind: 'push', on: false })
    for (const { reject } of waiting.values()) reject(new CallLost())
    waiting.clear()
  }

  function running(): Worker {
    if (worker !== undefined) return worker
    worker = startWorker()
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => ('id' in data ? settle(data) : onTold(data))
    worker.onerror = stop
    onStart()
    return worker
  }

  function post(message: ToWorker): void {
    running().postMessage(message)
  }

  return {
    post,
    start: () => void running(),
    stop,
    answerTo: (question) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        post({ id: lastId, ...question })
      }),
  }
}
