import { randomBytes } from '@one-card/gm'
import { idNoWithCheckDigit } from '@one-card/records'
import { sealing } from '../../mock-server/src/db/sealing.ts'
import { guessesModule } from '../../mock-server/src/domains/access/guesses/index.ts'
import { targetsOf } from '../../mock-server/src/doors/envelope/guessing.ts'
import { startPlatform } from '../../mock-server/test/platform.ts'

const turns = 60

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

async function msOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/**
 * What counting guesses (decision 0012) costs a call, in turns within one run: a whole `query-grant/state` over HTTP, which is as
 * cheap as calls are, and the counting of one number and of a thousand alone, on its store. The ratio is to the call.
 */
export default async function benchLimiter(): Promise<void> {
  const platform = await startPlatform()
  const { db } = platform.store
  const { api } = guessesModule({ db, sealing: sealing(platform.platformKeys), now: () => new Date(), randomBytes })
  const desk = platform.caller('示例社会保险经办窗口')
  const people = Array.from({ length: 1000 }, (_, at) => ({
    idNo: idNoWithCheckDigit(`11010119900307${String(at).padStart(3, '0')}`),
  }))
  const counting = (params: object) => () =>
    api.count(
      { caller: 'bench', targets: targetsOf(params), mostOfCaller: 60 },
      async () => ({}),
      () => undefined,
    )
  const took: Record<'call' | 'one' | 'thousand', number[]> = { call: [], one: [], thousand: [] }

  for (let turn = 0; turn < turns; turn += 1) {
    const grantNo = String(turn).padStart(20, '0')
    took.call.push(await msOf(() => desk.call('query-grant/state', { grantNo }).catch(() => undefined)))
    took.one.push(await msOf(counting(people[0]!)))
    if (turn % 10 === 0) took.thousand.push(await msOf(counting({ record: people })))
  }
  await platform.close()

  const call = median(took.call)
  console.log(`counting of guesses, medians of ${turns} turns (${turns / 10} of a thousand)`)
  console.table(
    Object.entries(took).map(([kind, times]) => ({
      kind,
      ms: Number(median(times).toFixed(2)),
      'ratio to a call': Number((median(times) / call).toFixed(3)),
    })),
  )
}
