import { randomBytes, toHex } from '@one-card/gm'
import type { Database } from '../../db/open.ts'
import type { Sealing } from '../../db/sealing.ts'
import { card, holder } from '../../domains/people/holders/schema.ts'
import { people, type DemoHolder, type PersonKey } from './citizens.ts'

/** A person of the demo world in the store. */
export type Person = DemoHolder & { id: string }

/** Those of the demo world in the store, by their keys. */
export type People = Record<PersonKey, Person>

/** Holders and their cards. */
export async function insertPeople(db: Database, store: Sealing): Promise<People> {
  const sown = Object.fromEntries(
    Object.entries(people).map(([key, person]) => [key, { ...person, id: toHex(randomBytes(16)) }]),
  ) as People
  const persons = Object.values(sown)
  await db.insert(holder).values(persons.map((person) => holderRow(person, store)))
  await db.insert(card).values(persons.filter(({ cardNo }) => cardNo !== '').map((person) => cardRow(person, store)))
  return sown
}

function holderRow({ id, name, idNo, mobile, insuredRegion, mode }: Person, store: Sealing) {
  return {
    id,
    idNoIndex: store.idNoIndexes(idNo)[0],
    sealedName: store.seal(name, holder.sealedName, id),
    sealedIdNo: store.seal(idNo, holder.sealedIdNo, id),
    sealedMobile: store.seal(mobile, holder.sealedMobile, id),
    insuredRegion,
    mode: mode ?? null,
  }
}

function cardRow({ id, cardNo, bankCard, issuingRegion, cardState }: Person, store: Sealing) {
  const bank =
    bankCard === '' ? {} : { sealedBankCard: store.seal(bankCard, card.sealedBankCard, id), bankName: '示例银行' }
  return {
    holderId: id,
    sealedCardNo: store.seal(cardNo, card.sealedCardNo, id),
    issuingRegion,
    state: cardState ?? ('normal' as const),
    validUntil: '2033-04-21',
    ...bank,
  }
}
