import { expect, it } from 'vitest'
import type { Line } from './line.ts'
import { pdfOf } from './pdf.ts'

const line: Line = {
  recordId: 'u-1',
  kind: 'payment',
  title: '门诊缴费',
  place: '示例市人民医院',
  at: '2026-11-23 09:30:00',
  state: 'succeeded',
  stateWord: '支付成功',
  amount: '943.20',
}
/** The texts of a document in the order in which they are drawn. */
const textsOf = (pdf: string) =>
  [...pdf.matchAll(/BT .*? ET/g)].map(([text]) =>
    [...text.matchAll(/\/F([12]) \d+ Tf <([0-9a-f]+)> Tj/g)]
      .map(([, font, hex]) =>
        hex!.replace(font === '2' ? /../g : /.{4}/g, (each) => String.fromCharCode(parseInt(each, 16))),
      )
      .join(''),
  )

it('holds each record in words, in the order of the list, over as many pages as it takes', () => {
  const lines = Array.from({ length: 50 }, (_, at) => ({ ...line, title: `第${at}笔` }))
  const pdf = pdfOf(lines, '使用明细', '2026-11-23 09:30')
  const texts = textsOf(pdf)
  expect(texts.filter((text) => /^第\d+笔$/.test(text))).toEqual(lines.map(({ title }) => title))
  expect(texts.slice(0, 5)).toEqual(['使用明细', '第0笔', '943.20 元', '2026-11-23 09:30 · 示例市人民医院', '支付成功'])
  expect(texts.at(-1)).toMatch(/第 (\d+) 页，共 \1 页$/)
  expect(pdf.match(/\/Type \/Page /g)!.length).toBe(Number(/共 (\d+) 页/.exec(texts.at(-1)!)![1]))
})

it('points to each of its objects by its byte, and says where the table begins', () => {
  const pdf = pdfOf([line], '使用明细', '2026-11-23 09:30')
  expect(Buffer.byteLength(pdf)).toBe(pdf.length)
  const table = Number(/startxref\n(\d+)/.exec(pdf)![1])
  const places = [...pdf.slice(table).matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place))
  expect(pdf.slice(table, table + 4)).toBe('xref')
  for (const [at, place] of places.entries()) expect(pdf.slice(place).startsWith(`${at + 1} 0 obj\n`)).toBe(true)
})

it('cuts what is too long for a line, and draws a box for a character it cannot name', () => {
  const texts = textsOf(pdfOf([{ ...line, title: `𠮷${'长'.repeat(90)}` }], '使用明细', ''))
  expect(texts[1]).toMatch(/^□长+…$/)
})

it('ends every amount at the same place, whatever its figures', () => {
  const ends = ['1.00', '943.20', '11111.11'].map((amount) => {
    const [, x] = /BT ([\d.]+) [\d.]+ Td \/F2 11 Tf <[0-9a-f]+> Tj \/F1/.exec(
      pdfOf([{ ...line, title: '', amount }], '明细', ''),
    )!
    // Figures are 556 thousandths wide, point and blank 278.
    return Number(x) + ([...amount].length - 1) * 6.116 + 2 * 3.058
  })
  for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 0)
})
