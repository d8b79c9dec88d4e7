import { readFile } from 'node:fs/promises'
import { mask } from '@one-card/masking'
import type { CardText, SampleCard } from '../answers.ts'

/** One entry of `demo-citizens.json`, as far as a card says it. */
interface Citizen extends CardText {
  note: string
}

/** The cards that lie beside the reader: everybody's who has one, and one that was tampered with. */
async function cardsIn(citizensFile: string): Promise<Citizen[]> {
  const cards = (JSON.parse(await readFile(citizensFile, 'utf8')) as Citizen[]).filter(({ cardNo }) => cardNo !== '')
  const [one, other] = cards
  return one && other ? [...cards, { ...one, name: other.name, note: '涂改过的卡，姓名是另一个人的' }] : cards
}

/** What the clerk sees of the cards: nobody's number in full. */
export async function sampleCards(citizensFile: string): Promise<SampleCard[]> {
  return (await cardsIn(citizensFile)).map(({ name, cardNo, note }, place) => ({
    place,
    name: mask('name', name),
    cardNo: mask('cardNo', cardNo),
    note,
  }))
}

/** §7.1.1-b: the reader reads the card that was put in; nothing when there is none. */
export async function cardAt(citizensFile: string, place: number): Promise<CardText | undefined> {
  const card = (await cardsIn(citizensFile))[place]
  return card && { cardNo: card.cardNo, name: card.name, idNo: card.idNo }
}
