import { openDatabase } from '../../mock-server/src/db/open.ts'
import { sealing } from '../../mock-server/src/db/sealing.ts'
import { searchEntry } from '../../mock-server/src/domains/zones/search/schema.ts'
import { searchModule, searchRow } from '../../mock-server/src/domains/zones/search/index.ts'
import { seedZones } from '../../mock-server/src/worlds/zones/index.ts'
import { quantile } from './quantile.ts'

const entries = 10_000
const rounds = 40
const gateMs = 50

const asked = [
  '社保',
  '养老金',
  '参保证明',
  'canbaozhengming',
  'cbzm',
  '苏州',
  'suzhou',
  'sz',
  '长辈版',
  '社宝卡',
  'canbaozengming',
  '图书馆',
  '公交',
  'gongjiao',
  '人民医院',
  '没有这个东西',
]

/** `search/find` in the embedded database with 10,000 entries, each word in turns; p50 and p95 of all, and of the slowest word. */
export default async function benchSearch(): Promise<void> {
  const store = await openDatabase({ role: 'national', dataDir: 'memory://' })
  const keys = { dataKey: new Uint8Array(16), indexKey: new Uint8Array(32), privateKey: '', publicKey: '' }
  await seedZones(store.db, sealing(keys), new Date())
  const sown = await store.db.$count(searchEntry)
  const more = Array.from({ length: Math.max(0, entries - sown) }, (_, place) =>
    searchRow({
      kind: 'institution',
      place: `bench/${place}`,
      title: `示例机构第${place}社区服务中心`,
      note: '示例地址',
    }),
  )
  for (let from = 0; from < more.length; from += 1000)
    await store.db.insert(searchEntry).values(more.slice(from, from + 1000))
  const [find] = searchModule({ db: store.db }).handlers!
  const took = new Map(asked.map((text) => [text, [] as number[]]))
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const text of asked) {
      const started = performance.now()
      await find!.run({ text } as never, undefined as never)
      if (round >= 2) took.get(text)!.push(performance.now() - started)
    }
  }
  await store.close()
  console.log(`search over ${Math.max(entries, sown)} entries, ${rounds} rounds of ${asked.length} words, milliseconds`)
  const rows = [...took, ['all', [...took.values()].flat()] as const].map(([text, times]) => {
    return { text, p50: Number(quantile(times, 0.5).toFixed(1)), p95: Number(quantile(times, 0.95).toFixed(1)) }
  })
  console.table(rows)
  console.log(`p95 of all ${rows.at(-1)!.p95} ms (gate ${gateMs})`)
}
