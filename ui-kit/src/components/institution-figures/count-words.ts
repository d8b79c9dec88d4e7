/** 1286000 → 128.6 万家, 9400 → 9400 家: what a large figure is in a word. */
export function countWords(count: number): { figure: string; unit: string } {
  if (count < 10_000) return { figure: String(count), unit: '家' }
  return { figure: String(Math.floor(count / 1000) / 10), unit: '万家' }
}
