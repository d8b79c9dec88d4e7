import { digitWords, numberWords } from './number-words.ts'

const pair = (value: number) => (value < 10 ? `零${numberWords(value)}` : numberWords(value))

/** 12.50 → 十二元五角, to the fen (field-notes N3). */
function money(yuan: string, cents: string): string {
  const [jiao, fen] = [...cents].map(Number) as [number, number]
  const parts = [jiao > 0 && `${numberWords(jiao)}角`, fen > 0 && `${numberWords(fen)}分`].filter(Boolean).join('')
  if (/^[0,]+$/.test(yuan) && parts !== '') return parts
  return `${counted(yuan)}元${jiao === 0 && fen > 0 ? '零' : ''}${parts}`
}

function timeOfDay(hour: string, minute: string): string {
  return `${Number(hour) === 2 ? '两' : numberWords(Number(hour))}点${Number(minute) === 0 ? '' : `${pair(Number(minute))}分`}`
}

/** Two of something is 两, wherever it is no name of a day or month. */
function counted(figure: string, what = '元'): string {
  const value = Number(figure.replace(/,/g, ''))
  if (value >= 100_000_000) return digitWords(figure.replace(/,/g, ''))
  return value === 2 && /[个次条张位项份秒天元步家处]/.test(what) ? '两' : numberWords(value)
}

/** Names things rather than counts them: a year, a telephone, the tail of a number. */
const naming = (figure: string, before: string, after: string) =>
  figure.length > 4 || /^0\d/.test(figure) || /[尾号位]$/.test(before) || (figure.length === 4 && after === '年')

/**
 * Words as a voice should say them: voices read 12333 as a quantity and 10:26 as a ratio. What counts becomes a Chinese number,
 * what names is read digit by digit. Captions show the words as they are written.
 */
export function voiced(words: string): string {
  return words
    .replace(/¥?\s*(\d[\d,]*)\.(\d\d)\s*元?/g, (_, yuan: string, cents: string) => money(yuan, cents))
    .replace(/(\d{1,2}):(\d\d)/g, (_, hour: string, minute: string) => timeOfDay(hour, minute))
    .replace(/(\d+(?:,\d{3})*)\s*/g, (_, figure: string, at: number, all: string) => {
      const [before, after] = [all.slice(0, at).trimEnd(), all.slice(at + figure.length).trimStart()[0] ?? '']
      return naming(figure, before, after) ? digitWords(figure.replace(/,/g, '')) : counted(figure, after)
    })
}
