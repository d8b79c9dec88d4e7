import type { CardText } from '../answers.ts'

/** As it stands on the card: no spaces between groups of digits, capitals, half-width figures; a name keeps what is inside it. */
export function typedCard({ cardNo, name, idNo }: CardText): CardText {
  return { cardNo: plain(cardNo), name: name.trim(), idNo: plain(idNo) }
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
