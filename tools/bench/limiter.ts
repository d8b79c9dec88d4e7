import { randomBytes } from '@one-card/gm'
import { idNoWithCheckDigit } from '@one-card/records'
import { encode } from 'jpeg-js'
import { sealing } from '../../mock-server/src/db/sealing.ts'
import { guessesModule } from '../../mock-server/src/domains/access/guesses/index.ts'
import { openPicture } from '../../mock-server/src/domains/consent/real-person/index.ts'
import { targetsOf } from '../../mock-server/src/doors/envelope/guessing.ts'
import { startPlatform } from '../../mock-server/test/platform.ts'

const turns = 50

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

/** Flat and large: a small file that takes long to open. */
const flat = encode({ width: 1408, height: 1408, data: new Uint8Array(1408 * 1408 * 4) }, 20).data

/** Processor time of all threads: others on the machine add nothing to it. */
async function cpuMsOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await run().catch(() => undefined)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * What counting guesses (decision 0012) costs a call, in turns within one run: a whole `query-grant/state` over HTTP with both of
 * its ends, which is as cheap as calls are; counting one number and a thousand; `face/compare` refused; the picture that it does
 * not open. Medians; the ratio is to the call.
 */
export default async function benchLimiter(): Promise<void> {
  const platform = await startPlatform()
  const { db } = platform.store
  const { api } = guessesModule({ db, sealing: sealing(platform.platformKeys), now: () => new Date(), randomBytes })
  const desk = platform.caller('示例服务大厅窗口')
  const social = platform.caller('示例社会保险经办窗口')
  const { name, idNo } = platform.citizen('withoutPassword')
  const face = { name, idNo, image: Buffer.from(flat).toString('base64') }
  const people = Array.from({ length: 1000 }, (_, at) => ({
    idNo: idNoWithCheckDigit(`11010119900307${String(at).padStart(3, '0')}`),
  }))
  const counting = (params: object) => () =>
    api.count(
      { caller: 'bench', targets: targetsOf(params), mostOfCaller: 60 },
      async () => ({}),
      () => undefined,
    )
  for (let spent = 0; spent < 12; spent += 1) await desk.call('face/compare', face).catch(() => undefined)

  const kinds = {
    'a whole call': () => social.call('query-grant/state', { grantNo: '0'.repeat(20) }),
    'counting one number': counting(people[0]!),
    'counting a thousand': counting({ record: people }),
    'face/compare refused': () => desk.call('face/compare', face),
    'opening its picture': () => openPicture(face.image),
  }
  const took = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
  for (let turn = 0; turn < turns; turn += 1)
    for (const [kind, run] of Object.entries(kinds))
      if (turn % 10 === 0 || kind !== 'counting a thousand') took.get(kind)!.push(await cpuMsOf(run))
  await platform.close()

  const call = median(took.get('a whole call')!)
  console.log(`processor time of counting guesses, medians of ${turns} turns`)
  console.table(
    [...took].map(([kind, times]) => ({
      kind,
      'cpu ms': Number(median(times).toFixed(2)),
      'ratio to a call': Number((median(times) / call).toFixed(3)),
    })),
  )
}
