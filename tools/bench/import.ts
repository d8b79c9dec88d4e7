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

/** A catalogue of 50,000 lines through the desk into the platform, and how long others wait for an answer meanwhile. */
export default async function benchImport(): Promise<void> {
  const platform = await startPlatform()
  const desk = platform.caller('社会保险经办窗口')
  const ping = async () => {
    const started = performance.now()
    await fetch(`${platform.origin}/healthz`)
    return performance.now() - started
  }
  const quiet: number[] = []
  for (let round = 0; round < 50; round += 1) quiet.push(await ping())

  const meanwhile: number[] = []
  let isDone = false
  const others = (async () => {
    while (!isDone) {
      meanwhile.push(await ping())
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  const file = catalogueFile()
  const started = performance.now()
  const report = await importCatalogue('services', file, async (rows) => {
    const { rejected } = (await desk.call('catalogue/services', { regionCode, services: rows })) as {
      rejected: { index: string; field: string; reason: string }[]
    }
    return rejected
  })
  const seconds = (performance.now() - started) / 1000
  isDone = true
  await others
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
