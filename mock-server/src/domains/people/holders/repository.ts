import type { Preferences } from '@one-card/platform-api'
import { and, eq, inArray, like, notLike } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import type { Card } from './card.ts'
import type { Holder } from './holder.ts'
import { card, holder } from './schema.ts'

export type HoldersRepository = ReturnType<typeof holdersRepository>

export function holdersRepository(db: Database, sealing: Sealing) {
  /** Opened where a number is nobody's, so that it takes as long as where it is somebody's. */
  const nobody = {
    id: '',
    sealedName: sealing.seal('nobody', holder.sealedName, ''),
    sealedIdNo: sealing.seal('nobody', holder.sealedIdNo, ''),
    sealedMobile: sealing.seal('nobody', holder.sealedMobile, ''),
    insuredRegion: '',
  }

  return {
    async findByIdNo(idNo: string): Promise<Holder | undefined> {
      const [row] = await db
        .select()
        .from(holder)
        .where(inArray(holder.idNoIndex, sealing.idNoIndexes(idNo)))
      const found = holderOf(row ?? nobody, sealing)
      return row && found
    },
    /** Moves so many to the digest under the keys that seal; only from the one that was read. */
    async rekey(most: number): Promise<number> {
      const mark = sealing.mark()
      const rows = await db
        .select({ id: holder.id, sealedIdNo: holder.sealedIdNo, idNoIndex: holder.idNoIndex })
        .from(holder)
        .where(mark === '' ? like(holder.idNoIndex, '%.%') : notLike(holder.idNoIndex, `${mark}%`))
        .limit(most)
      for (const { id, sealedIdNo, idNoIndex } of rows) {
        const [current] = sealing.idNoIndexes(sealing.open(sealedIdNo, holder.sealedIdNo, id))
        await db
          .update(holder)
          .set({ idNoIndex: current })
          .where(and(eq(holder.id, id), eq(holder.idNoIndex, idNoIndex)))
      }
      return rows.length
    },
    async find(holderId: string): Promise<Holder | undefined> {
      const [row] = await db.select().from(holder).where(eq(holder.id, holderId))
      return row && holderOf(row, sealing)
    },
    async card(holderId: string): Promise<Card | undefined> {
      const [row] = await db.select().from(card).where(eq(card.holderId, holderId))
      return row && cardOf(row, sealing)
    },
    async preferencesOf(holderId: string): Promise<Preferences> {
      const [row] = await db.select(chosen).from(holder).where(eq(holder.id, holderId))
      return preferencesOf(row)
    },
    /** What is absent stays; gives back all of it, as it is in the moment of the change. */
    async choose(holderId: string, change: Preferences): Promise<Preferences> {
      const [row] = await db.update(holder).set(change).where(eq(holder.id, holderId)).returning(chosen)
      return preferencesOf(row)
    },
  }
}

const chosen = { mode: holder.mode, textStep: holder.textStep, voice: holder.voice }

function preferencesOf(row: Pick<typeof holder.$inferSelect, keyof typeof chosen> | undefined): Preferences {
  return {
    ...(row?.mode && { mode: row.mode }),
    ...(row?.textStep && { textStep: row.textStep }),
    ...(row?.voice && { voice: row.voice }),
  }
}

function holderOf(
  row: Pick<typeof holder.$inferSelect, 'id' | 'sealedName' | 'sealedIdNo' | 'sealedMobile' | 'insuredRegion'>,
  sealing: Sealing,
): Holder {
  return {
    id: row.id,
    name: sealing.open(row.sealedName, holder.sealedName, row.id),
    idNo: sealing.open(row.sealedIdNo, holder.sealedIdNo, row.id),
    insuredRegion: row.insuredRegion,
    ...(row.sealedMobile && { mobile: sealing.open(row.sealedMobile, holder.sealedMobile, row.id) }),
  }
}

function cardOf(row: typeof card.$inferSelect, sealing: Sealing): Card {
  return {
    cardNo: sealing.open(row.sealedCardNo, card.sealedCardNo, row.holderId),
    issuingRegion: row.issuingRegion,
    state: row.state,
    validUntil: row.validUntil,
    ...(row.sealedBankCard && { bankCard: sealing.open(row.sealedBankCard, card.sealedBankCard, row.holderId) }),
    ...(row.bankName && { bankName: row.bankName }),
  }
}
