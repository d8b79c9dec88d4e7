import { withFigures } from './readable.ts'

const gap = '[-\\s.()]?'
const numbers = {
  mobile: new RegExp(`(?:^|\\D)(?:\\+?86${gap})?1[3-9]\\d(?:${gap}\\d){8}(?!\\d)`),
  abroad: /(?:^|[^\d])(?:\+|00)(?!86)[1-9]\d{0,2}[-\s]?\d{5,12}(?!\d)/,
  /** A desk's own line or a 400 number: anyone may have one. */
  line: new RegExp(`(?:^|\\D)(?:0\\d{2,3}${gap}[2-9]\\d{6,7}|[48]00(?:${gap}\\d){7})(?!\\d)`),
}

export type NumberKind = keyof typeof numbers

/** Kinds of numbers a message without its links wants called. Hotlines that the state or the carriers assign (12333, 95588, 10086) are none of them. */
export function numbersIn(text: string): NumberKind[] {
  const dialled = withFigures(text)
  return (Object.keys(numbers) as NumberKind[]).filter((kind) => numbers[kind].test(dialled))
}
