const digits = '零一二三四五六七八九'

/** 0 to 99 as one says it: 四十二. A voice may read figures in another language; these it cannot. */
export function numberWords(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return digits[ones]!
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}
