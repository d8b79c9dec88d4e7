import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Answer } from '@one-card/platform-api/form-answers'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { application as table } from './schema.ts'
import { applicationMoves } from './states.ts'

type Row = typeof table.$inferSelect
export type Application = Omit<Row, 'sealedAnswers' | 'sealedReason'> & { answers: Answer[]; reason?: string }
export type ApplicationsRepository = ReturnType<typeof applicationsRepository>
type Draft = Pick<Row, 'applicationNo' | 'holderId' | 'regionCode' | 'serviceId' | 'changedAt'>

/** What a desk is given at once. */
const mostWaiting = 100

export function applicationsRepository(db: Database, sealing: Sealing) {
  const sealAnswers = (applicationNo: string, answers: Answer[]) =>
    sealing.seal(JSON.stringify(answers), table.sealedAnswers, applicationNo)
  const opened = ({ sealedAnswers, sealedReason, ...row }: Row): Application => ({
    ...row,
    answers: JSON.parse(sealing.open(sealedAnswers, table.sealedAnswers, row.applicationNo)) as Answer[],
    ...(sealedReason !== null && { reason: sealing.open(sealedReason, table.sealedReason, row.applicationNo) }),
  })

  return {
    /** The citizen's own under way for a service: the one that is there, else `draft`. */
    async openFor(draft: Draft): Promise<Application> {
      await db
        .insert(table)
        .values({ ...draft, state: 'draft', sealedAnswers: sealAnswers(draft.applicationNo, []) })
        .onConflictDoNothing()
      const [row] = await db
        .select()
        .from(table)
        .where(
          and(
            eq(table.holderId, draft.holderId),
            eq(table.serviceId, draft.serviceId),
            inArray(table.state, ['draft', 'submitted']),
          ),
        )
      return opened(row!)
    },
    async find(applicationNo: string): Promise<Application | undefined> {
      const [row] = await db.select().from(table).where(eq(table.applicationNo, applicationNo))
      return row && opened(row)
    },
    /** False where it is a draft no more. */
    async save(applicationNo: string, answers: Answer[], changedAt: Date): Promise<boolean> {
      const moved = await db
        .update(table)
        .set({ sealedAnswers: sealAnswers(applicationNo, answers), changedAt })
        .where(and(eq(table.applicationNo, applicationNo), eq(table.state, 'draft')))
        .returning({ applicationNo: table.applicationNo })
      return moved.length === 1
    },
    /** False where it was submitted before. */
    async submit(applicationNo: string, answers: Answer[], at: Date): Promise<boolean> {
      const { from, to } = applicationMoves.submit
      const moved = await db
        .update(table)
        .set({ sealedAnswers: sealAnswers(applicationNo, answers), state: to, changedAt: at, submittedAt: at })
        .where(and(eq(table.applicationNo, applicationNo), eq(table.state, from)))
        .returning({ applicationNo: table.applicationNo })
      return moved.length === 1
    },
    /** False where somebody decided before. */
    async decide(applicationNo: string, result: 'approved' | 'refused', reason: string, at: Date): Promise<boolean> {
      const { from, to } = applicationMoves[result]
      const sealedReason = sealing.seal(reason, table.sealedReason, applicationNo)
      const moved = await db
        .update(table)
        .set({ state: to, sealedReason, changedAt: at, decidedAt: at })
        .where(and(eq(table.applicationNo, applicationNo), eq(table.state, from)))
        .returning({ applicationNo: table.applicationNo })
      return moved.length === 1
    },
    /** The newest first. */
    async listOf(holderId: string, regionCode: string): Promise<Application[]> {
      const rows = await db
        .select()
        .from(table)
        .where(and(eq(table.holderId, holderId), eq(table.regionCode, regionCode)))
        .orderBy(desc(table.changedAt))
      return rows.map(opened)
    },
    /** The oldest first. */
    async listWaiting(regionCode: string): Promise<Application[]> {
      const rows = await db
        .select()
        .from(table)
        .where(and(eq(table.regionCode, regionCode), eq(table.state, 'submitted')))
        .orderBy(asc(table.submittedAt))
        .limit(mostWaiting)
      return rows.map(opened)
    },
    async deleteDraftsBefore(date: Date): Promise<void> {
      await db.delete(table).where(and(eq(table.state, 'draft'), lt(table.changedAt, date)))
    },
  }
}
