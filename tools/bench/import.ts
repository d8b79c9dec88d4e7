import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { csvOf } from '../../apps/terminal-demo/src/server/catalogue-file.ts'
import { importCatalogue } from '../../apps/terminal-demo/src/server/catalogue-import.ts'
import { sampleRows, sheetOf } from '../../apps/terminal-demo/src/server/catalogue-table.ts'
import { startPlatform } from '../platform.ts'
import { quantile } from './quantile.ts'

const lines = Number(process.env.LINES ?? 50_000)
const regionCode = '320500'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Eight letters as table A.1-4 has them, other ones for each line. */
const secondLevelOf = (line: number) =>
  `RLZY${[26 ** 3, 26 ** 2, 26, 1].map((of) => letters[Math.floor(line / of) % 26]).join('')}`

/** A file of so many lines: a number and a matter of its own each, and all else as in the sample of table A.1. */
function catalogueFile(): Uint8Array {
  const [heading, row] = sheetOf('services', 'table', [sampleRows.services]) as [string[], string[]]
  const rows = Array.from({ length: lines }, (_, line) =>
    row.map((cell, at) => {
      if (heading[at] === '应用项目') return `${cell}${line}`
      return heading[at] === '二级应用服务目录编号' ? secondLevelOf(line) : cell
    }),
  )
  return new TextEncoder().encode(csvOf([heading, ...rows]))
}

/** Asks once in a tenth of a second, in a thread of its own: what the desk seals meanwhile is not the platform's to answer for. */
const pinger = `
const { parentPort, workerData } = require('node:worker_threads')
const ping = async () => {
  const began = performance.now()
  await (await fetch(workerData)).text()
  parentPort.postMessage(performance.now() - began)
  setTimeout(ping, 100)
}
ping()`

function startPings(address: string) {
  let times: number[] = []
  const thread = new Worker(pinger, { eval: true, workerData: address })
  thread.on('message', (ms: number) => times.push(ms))
  return {
    /** Since it was asked last. */
    readTimes(): number[] {
      const read = times
      times = []
      return read
    },
    stop: () => thread.terminate(),
  }
}

/** A catalogue of 50,000 lines through the desk into the platform, and how long others wait for an answer meanwhile. */
export default async function benchImport(): Promise<void> {
  const platform = await startPlatform()
  const desk = platform.caller('社会保险经办窗口')
  const others = startPings(`${platform.origin}/healthz`)
  await pause(5_000)
  const quiet = others.readTimes()
  const file = catalogueFile()
  const started = performance.now()
  const report = await importCatalogue('services', file, async (rows) => {
    const { rejected } = (await desk.call('catalogue/services', { regionCode, services: rows })) as {
      rejected: { index: string; field: string; reason: string }[]
    }
    return rejected
  })
  const seconds = (performance.now() - started) / 1000
  const meanwhile = others.readTimes()
  await others.stop()
  await platform.stop()
  console.log(
    `${lines} lines (${(file.length / 1e6).toFixed(1)} MB) in ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} a second; ${report.accepted} stored, ${report.refusedCount} refused`,
  )
  const row = (name: string, times: number[]) => ({
    'answer of another call': name,
    p50: Number(quantile(times, 0.5).toFixed(1)),
    p95: Number(quantile(times, 0.95).toFixed(1)),
    longest: Number(Math.max(...times).toFixed(1)),
  })
  console.table([row('before', quiet), row('while it is read', meanwhile)])
}
