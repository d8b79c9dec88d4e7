import { CODE128C } from 'jsbarcode/bin/barcodes/CODE128/index.js'

export interface BarDrawing {
  /** Modules in a row, without the quiet zone. */
  modules: number
  /** One bar of height 1 for each run of dark modules. */
  path: string
}

/** Set C writes two digits in one symbol: the shortest bar code there is of a text of digits. */
export function drawCode128(digits: string): BarDrawing {
  if (!/^(\d\d)+$/.test(digits)) throw new Error('A bar code of set C holds an even number of digits and nothing else')
  const { data } = new CODE128C(digits, {}).encode()
  const bars = [...data.matchAll(/1+/g)].map(({ 0: { length }, index }) => `M${index} 0h${length}v1h-${length}z`)
  return { modules: data.length, path: bars.join('') }
}
