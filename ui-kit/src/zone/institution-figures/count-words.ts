/** 1286000 → 128.6 万 家, 9400 → 9400 家: what a large figure is in a word, never more than there are. */
export function countWords(count: number): { figure: string; unit: string } {
  return { figure: count < 10_000 ? String(count) : `${Math.floor(count / 1000) / 10} 万`, unit: '家' }
}
