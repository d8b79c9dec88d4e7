import { nationalPlatformNo } from '../../mock-server/src/worlds/access/channels.ts'
import { benefitRecord } from '../../mock-server/test/benefit-record.ts'
import { demoPlatform } from '../../mock-server/test/demo-platform.ts'
import { countUnsent, fillRecords } from '../../mock-server/test/many-records.ts'
import { openPage } from '../../mock-server/test/page-session.ts'
import { startPlatform } from '../../mock-server/test/platform.ts'
import { startPostgres } from '../check/postgres.ts'
import { postgresBin } from '../postgres.mjs'

const rounds = 150
const gate = 1.2
const small = { all: 10_000, own: 200 }
const large = { all: 1_000_000, own: 20_000 }
const sharedRecords = 400
const lagRounds = 20

const quantile = (times: number[], of: number) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * of)]!

/** Both platforms in turns, so that a busy machine is busy for both: first pages, further ones and those of one kind; milliseconds. */
async function benchList(database: string): Promise<void> {
  const platforms = await Promise.all(
    [small, large].map(async (size) => {
      const platform = await demoPlatform()
      const session = await platform.session('manyMonths', { page: 'usage-records' })
      return { ...size, platform, session, times: [] as number[], before: undefined as string | undefined }
    }),
  )
  for (const { platform, session, all } of platforms) await fillRecords(platform.store.db, session.holderId, all)
  for (let round = 0; round < rounds + 10; round += 1) {
    for (const each of platforms) {
      const started = performance.now()
      const { next } = await each.platform.page('records/list', each.session, {
        ...(round % 3 === 2 && { kind: 'credential' as const }),
        ...(round % 3 === 1 && each.before !== undefined && { before: each.before }),
      })
      if (round >= 10) each.times.push(performance.now() - started)
      each.before = next
    }
  }
  console.table(
    platforms.map(({ all, own, times }) => ({
      database,
      all,
      own,
      p50: quantile(times, 0.5).toFixed(1),
      p95: quantile(times, 0.95).toFixed(1),
    })),
  )
  const [ofSmall, ofLarge] = platforms.map(({ times }) => quantile(times, 0.95)) as [number, number]
  console.log(`${database}: p95 ${(ofLarge / ofSmall).toFixed(2)} × that of the small platform (gate ${gate})`)
  for (const { platform } of platforms) await platform.store.close()
}

/** Records of one day going up: how many a second of one core's work, and how long one alone is on its way. */
async function benchSharing(database: string): Promise<void> {
  const national = await startPlatform()
  const { channelNo, sm4Key, privateKey, platformPublicKey } = national.keySetOf('示例地方一卡通应用平台')
  const party = { channelNo, sm4Key, privateKey, platformPublicKey, url: national.origin, knownAs: nationalPlatformNo }
  const local = await startPlatform({ role: 'local', clock: national.clock, national: party })
  await local.worker.prepare()
  const office = '示例苏州待遇发放系统'
  const accessNo = local.keySetOf(office).channelNo
  const { name, idNo, bankCard } = local.citizen('manyMonths')
  const { url } = await local.token({ page: 'local-zone', name, idNo }, '示例苏州市民App')
  await (await openPage(local, url)).client.call('sharing/decide', { decision: 'agreed' })
  const report = (from: number, count: number) =>
    local.caller(office).call('records/benefit', {
      record: Array.from({ length: count }, (_, i) =>
        benefitRecord(accessNo, `BENCH-${from + i}`, { name, idNo, bankCard }),
      ),
    })
  await report(0, 10)
  await local.worker.runDue()

  const lags: number[] = []
  for (let round = 0; round < lagRounds; round += 1) {
    await report(100 + round, 1)
    const started = performance.now()
    await local.worker.runDue()
    lags.push(performance.now() - started)
  }
  await report(1000, sharedRecords)
  const [cpu, started] = [process.cpuUsage(), performance.now()]
  await local.worker.runDue()
  const { user, system } = process.cpuUsage(cpu)
  const waiting = await countUnsent(local.store.db)
  console.log(
    `${database}: ${sharedRecords} records up, ${waiting} left behind; ${Math.round(sharedRecords / ((user + system) / 1e6))} a second of one core (both platforms in it), ` +
      `${Math.round(sharedRecords / ((performance.now() - started) / 1000))} a second by the clock; one alone on its way p50 ${quantile(lags, 0.5).toFixed(0)} ms, p95 ${quantile(lags, 0.95).toFixed(0)} ms`,
  )
  await local.close()
  await national.close()
}

/** `records/list` of a holder on a small and on a large platform, and the way up (§5.4.1.3), embedded and on PostgreSQL where there is one. */
export default async function benchRecords(): Promise<void> {
  await benchSharing('PGlite')
  await benchList('PGlite')
  if (postgresBin() === '') return console.log('No PostgreSQL server here: PGlite alone.')
  const { url, stop } = await startPostgres()
  process.env.TEST_DATABASE_URL = url
  await benchSharing('PostgreSQL')
  await benchList('PostgreSQL')
  delete process.env.TEST_DATABASE_URL
  await stop()
}
