import { navigate } from '../../mock-server/test/browser.ts'
import { startPlatform } from '../platform.ts'
import { quantile } from './quantile.ts'

const rounds = Number(process.env.ROUNDS ?? 60)
const gateMs = 60

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** The platform's share of the home: from the request to the last byte of its page, beside a page of no work at all. */
export default async function benchHome(): Promise<void> {
  const platform = await startPlatform()
  const [home, nothing]: [number[], number[]] = [[], []]
  let bytes = 0
  for (let round = 0; round < rounds + 5; round += 1) {
    const address = await platform.tokenUrl('national-zone')
    const first = await navigate(address)
    const cookie = first.headers.getSetCookie()[0]!.split(';', 1)[0]!
    const page = new URL(first.headers.get('location') ?? address, address).href
    const stillMs = await timed(() => navigate(`${platform.origin}/healthz`))
    const homeMs = await timed(async () => {
      bytes = (await (await navigate(page, { cookie })).arrayBuffer()).byteLength
    })
    // What is compiled and cached with the first loads is no load of a citizen's.
    if (round < 5) continue
    home.push(homeMs)
    nothing.push(stillMs)
  }
  await platform.stop()
  const row = (name: string, times: number[]) => ({
    answer: name,
    p50: Number(quantile(times, 0.5).toFixed(1)),
    p95: Number(quantile(times, 0.95).toFixed(1)),
  })
  console.log(`server's share of the home (${bytes} bytes of HTML) on PGlite, ${rounds} loads, milliseconds`)
  const rows = [row('healthz', nothing), row('national-zone', home)]
  console.table(rows)
  console.log(
    `p95 ${rows[1]!.p95} ms (gate ${gateMs}); p50 home ÷ healthz = ${(rows[1]!.p50 / rows[0]!.p50).toFixed(1)}`,
  )
}
