import { and, asc, count, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { recordError as table } from './schema.ts'
import { errorMoves } from './states.ts'

type Row = typeof table.$inferSelect
/** `record` as JSON. */
export type RecordError = Omit<Row, 'sealedRecord'> & { record: string }

export function recordErrorsRepository(db: Database, sealing: Sealing) {
  const ofChannel = (channelNo: string, kind?: Row['kind']) =>
    and(eq(table.channelNo, channelNo), eq(table.state, errorMoves.mend.from), kind && eq(table.kind, kind))
  const opened = ({ sealedRecord, ...row }: Row): RecordError => ({
    ...row,
    record: sealing.open(sealedRecord, table.sealedRecord, row.errorNo),
  })

  return {
    /** One that came before is what it is now. */
    async put(errors: RecordError[]): Promise<void> {
      if (errors.length === 0) return
      await db
        .insert(table)
        .values(
          errors.map(({ record, ...row }) => ({
            ...row,
            sealedRecord: sealing.seal(record, table.sealedRecord, row.errorNo),
          })),
        )
        .onConflictDoUpdate({
          target: table.errorNo,
          set: {
            sealedRecord: sql`excluded.sealed_record`,
            field: sql`excluded.field`,
            reason: sql`excluded.reason`,
            state: sql`excluded.state`,
            movedAt: sql`excluded.moved_at`,
          },
        })
    },
    async countWaiting(channelNo: string, kind?: Row['kind']): Promise<number> {
      const [row] = await db.select({ waiting: count() }).from(table).where(ofChannel(channelNo, kind))
      return row!.waiting
    },
    /** Longest first. */
    async listWaiting(
      channelNo: string,
      kind: Row['kind'],
      after: Pick<Row, 'movedAt' | 'errorNo'> | undefined,
      most: number,
    ) {
      const rows = await db
        .select()
        .from(table)
        .where(
          and(
            ofChannel(channelNo, kind),
            after &&
              sql`(${table.movedAt}, ${table.errorNo}) > (${after.movedAt.toISOString()}::timestamptz, ${after.errorNo})`,
          ),
        )
        .orderBy(asc(table.movedAt), asc(table.errorNo))
        .limit(most)
      return rows.map(opened)
    },
    async findWaiting(channelNo: string, errorNo: string): Promise<RecordError | undefined> {
      const [row] = await db
        .select()
        .from(table)
        .where(and(ofChannel(channelNo), eq(table.errorNo, errorNo)))
      return row && opened(row)
    },
    async markMended(errorNos: string[], movedAt: Date): Promise<void> {
      if (errorNos.length === 0) return
      await db
        .update(table)
        .set({ state: errorMoves.mend.to, movedAt })
        .where(and(inArray(table.errorNo, errorNos), eq(table.state, errorMoves.mend.from)))
    },
    async deleteBefore(date: Date): Promise<void> {
      await db.delete(table).where(lt(table.movedAt, date))
    },
  }
}
