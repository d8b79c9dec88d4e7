import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { complaint, complaintMessage, complaintPicture } from './schema.ts'
import { complaintMoves } from './states.ts'

type Row = typeof complaint.$inferSelect
type Made = Omit<Row, 'sealedText' | 'state'> & { text: string }
export type Complaint = Omit<Row, 'sealedText'> & { text: string }
export type ComplaintsRepository = ReturnType<typeof complaintsRepository>

/** Of one complaint. */
const mostPictures = 3
/** What a desk is given at once. */
const mostWaiting = 100

export function complaintsRepository(db: Database, sealing: Sealing) {
  const opened = ({ sealedText, ...row }: Row): Complaint => ({
    ...row,
    text: sealing.open(sealedText, complaint.sealedText, row.complaintNo),
  })

  return {
    async insert({ text, ...made }: Made): Promise<void> {
      await db
        .insert(complaint)
        .values({ ...made, state: 'received', sealedText: sealing.seal(text, complaint.sealedText, made.complaintNo) })
    },
    async find(complaintNo: string): Promise<Complaint | undefined> {
      const [row] = await db.select().from(complaint).where(eq(complaint.complaintNo, complaintNo))
      return row && opened(row)
    },
    /** The newest first. */
    async listOf(holderId: string, regionCode: string): Promise<Complaint[]> {
      const rows = await db
        .select()
        .from(complaint)
        .where(and(eq(complaint.holderId, holderId), eq(complaint.regionCode, regionCode)))
        .orderBy(desc(complaint.madeAt))
      return rows.map(opened)
    },
    /** The oldest first. */
    async listWaiting(regionCode: string): Promise<Complaint[]> {
      const rows = await db
        .select()
        .from(complaint)
        .where(and(eq(complaint.regionCode, regionCode), eq(complaint.state, 'received')))
        .orderBy(asc(complaint.madeAt))
        .limit(mostWaiting)
      return rows.map(opened)
    },
    /** In the order in which they were said. */
    async listMessages(complaintNos: string[]) {
      const rows = await db
        .select()
        .from(complaintMessage)
        .where(inArray(complaintMessage.complaintNo, complaintNos))
        .orderBy(asc(complaintMessage.place))
      return rows.map(({ sealedText, ...row }) => ({
        ...row,
        text: sealing.open(sealedText, complaintMessage.sealedText, `${row.complaintNo}/${row.place}`),
      }))
    },
    async countPictures(complaintNos: string[]): Promise<Map<string, number>> {
      const rows = await db
        .select({ complaintNo: complaintPicture.complaintNo, pictures: count() })
        .from(complaintPicture)
        .where(inArray(complaintPicture.complaintNo, complaintNos))
        .groupBy(complaintPicture.complaintNo)
      return new Map(rows.map(({ complaintNo, pictures }) => [complaintNo, pictures]))
    },
    async findPicture(complaintNo: string, place: number): Promise<string | undefined> {
      const [row] = await db
        .select()
        .from(complaintPicture)
        .where(and(eq(complaintPicture.complaintNo, complaintNo), eq(complaintPicture.place, place)))
      return row && sealing.open(row.sealedImage, complaintPicture.sealedImage, `${complaintNo}/${place}`)
    },
    hasRoom: async (complaintNo: string): Promise<boolean> =>
      (await db.$count(complaintPicture, eq(complaintPicture.complaintNo, complaintNo))) < mostPictures,
    /** How many there are with it; undefined where there is room for no more. Of two at once each has a place of its own. */
    addPicture(complaintNo: string, image: string, madeAt: Date): Promise<number | undefined> {
      return db.transaction(async (transaction) => {
        await transaction
          .select({ state: complaint.state })
          .from(complaint)
          .where(eq(complaint.complaintNo, complaintNo))
          .for('update')
        const place = (await transaction.$count(complaintPicture, eq(complaintPicture.complaintNo, complaintNo))) + 1
        if (place > mostPictures) return undefined
        const sealedImage = sealing.seal(image, complaintPicture.sealedImage, `${complaintNo}/${place}`)
        await transaction.insert(complaintPicture).values({ complaintNo, place, sealedImage, madeAt })
        return place
      })
    },
    /** One more message, and the other side's turn, both or neither; false where it is not this side's. */
    say(complaintNo: string, by: keyof typeof complaintMoves, text: string, madeAt: Date): Promise<boolean> {
      return db.transaction(async (transaction) => {
        const { from, to } = complaintMoves[by]
        const moved = await transaction
          .update(complaint)
          .set({ state: to })
          .where(and(eq(complaint.complaintNo, complaintNo), eq(complaint.state, from)))
          .returning({ complaintNo: complaint.complaintNo })
        if (moved.length === 0) return false
        const [said] = await transaction
          .select({ messages: count() })
          .from(complaintMessage)
          .where(eq(complaintMessage.complaintNo, complaintNo))
        const place = said!.messages + 1
        const sealedText = sealing.seal(text, complaintMessage.sealedText, `${complaintNo}/${place}`)
        await transaction.insert(complaintMessage).values({ complaintNo, place, by, sealedText, madeAt })
        return true
      })
    },
  }
}
