const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

/** Each digit by its name: 4432 → 四四三二. */
export const digitWords = (text: string): string => [...text].map((digit) => digits[Number(digit)]).join('')

function belowTenThousand(value: number): string {
  const said = [...String(value)]
    .map(Number)
    .map((digit, index, all) => (digit === 0 ? '零' : digits[digit]! + places[all.length - 1 - index]!))
  return said.join('').replace(/零+/g, '零').replace(/零$/, '')
}

/** A whole number from 0 to 99 999 999 as it is said: 40 → 四十, 1005 → 一千零五. */
export function numberWords(value: number): string {
  if (value === 0) return '零'
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : ''
  return `${high > 0 ? `${belowTenThousand(high)}万` : ''}${gap}${belowTenThousand(low)}`.replace(/^一十/, '十')
}
