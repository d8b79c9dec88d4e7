import { and, count, desc, eq, isNotNull, max, ne, or, sql } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import { fits, monthOf, type MonthTotals, type ReadFrom, type RecordFilter } from '../../../../db/record-filter.ts'
import type { Sealing } from '../../../../db/sealing.ts'
import { useRecord as table } from '../schema.ts'

export type UseRow = typeof table.$inferSelect
type Filter = RecordFilter<UseRow['state']> & { kind?: UseRow['kind'] | undefined }

const detail = (key: string) => sql`${table.details}->>${sql.raw(`'${key}'`)}`
/** Where it was: an institution, a merchant, or who paid out. */
const place = sql<string>`coalesce(${table.institutionName}, ${detail('merchantName')}, ${detail('department')}, '')`
const columns = {
  at: table.usedAt,
  id: table.id,
  state: table.state,
  place,
  texts: [place, table.sceneDetail, detail('orderDescription'), detail('subjectItem'), detail('subjectClass')],
  scene: table.sceneCode,
}
/** Not what the platform wrote itself. */
const isReported = or(isNotNull(table.reportIndex), and(eq(table.kind, 'credential'), isNotNull(table.serialNo)))
const isRefund = sql`${detail('paymentType')} = '08'`
const fen = (which: ReturnType<typeof sql>) =>
  sql<number>`coalesce(sum(${table.amountFen}) FILTER (WHERE ${which}), 0)::bigint`.mapWith(Number)

const noMoney = { paidFen: 0, refundedFen: 0, receivedFen: 0 }

/** A holder's own records, of one kind or of all. */
export function recordsOfHolder(db: Database, sealing: Sealing) {
  const ofHolder = (holderId: string, { kind, ...filter }: Filter, before?: ReadFrom) =>
    and(eq(table.holderId, holderId), kind && eq(table.kind, kind), fits(columns, filter, before))

  return {
    /** Newest first. */
    listOf: (holderId: string, filter: Filter, limit: number, before?: ReadFrom): Promise<UseRow[]> =>
      db
        .select()
        .from(table)
        .where(ofHolder(holderId, filter, before))
        .orderBy(desc(table.usedAt), desc(table.id))
        .limit(limit),

    /** Counted in the index alone; only rows that moved money are read. */
    async monthsOf(holderId: string, filter: Filter): Promise<MonthTotals[]> {
      const month = monthOf(table.usedAt)
      const own = ofHolder(holderId, filter)
      const counts = db
        .select({ month, count: count() })
        .from(table)
        .where(own)
        .groupBy(sql`1`)
      const sums = db
        .select({
          month,
          paidFen: fen(sql`${table.kind} = 'payment' AND NOT ${isRefund}`),
          refundedFen: fen(sql`${table.kind} = 'payment' AND ${isRefund}`),
          receivedFen: fen(sql`${table.kind} = 'benefit'`),
        })
        .from(table)
        .where(and(own, ne(table.kind, 'credential'), eq(table.state, 'succeeded')))
        .groupBy(sql`1`)
      const moved = new Map((await sums).map((row) => [row.month, row]))
      return (await counts).map((row) => ({ ...noMoney, ...moved.get(row.month), ...row }))
    },

    async placesOf(holderId: string, filter: Filter, most: number): Promise<string[]> {
      const rows = await db
        .select({ place })
        .from(table)
        .where(ofHolder(holderId, filter))
        .groupBy(sql`1`)
        .orderBy(sql`count(*) DESC`, sql`1`)
        .limit(most)
      return rows.map((row) => row.place)
    },

    /** Systems that reported records of them, whose record is newest first. */
    sourcesOf: (holderId: string, most: number) =>
      db
        .select({
          channelNo: table.channelNo,
          place: sql<string>`max(${place})`,
          kinds: sql<UseRow['kind'][]>`array_agg(DISTINCT ${table.kind})`,
          since: sql<Date>`min(${table.usedAt})`.mapWith(table.usedAt),
        })
        .from(table)
        .where(and(eq(table.holderId, holderId), isReported))
        .groupBy(table.channelNo)
        .orderBy(desc(max(table.usedAt)))
        .limit(most),

    async scenesOf(holderId: string, filter: Filter): Promise<string[]> {
      const rows = await db
        .selectDistinct({ code: table.sceneCode })
        .from(table)
        .where(and(ofHolder(holderId, filter), isNotNull(table.sceneCode)))
      return rows.map(({ code }) => code!)
    },

    async findOf(holderId: string, id: string): Promise<UseRow | undefined> {
      const [row] = await db
        .select()
        .from(table)
        .where(and(eq(table.holderId, holderId), eq(table.id, id)))
      return row
    },

    /** In clear, as the record was written: for their holder's eyes, masked. */
    openPerson: (row: UseRow) => ({
      idNo: sealing.open(row.sealedIdNo, table.sealedIdNo, row.id),
      name: sealing.open(row.sealedName, table.sealedName, row.id),
      ...(row.sealedBankAccount !== null && {
        bankAccount: sealing.open(row.sealedBankAccount, table.sealedBankAccount, row.id),
      }),
    }),
  }
}
