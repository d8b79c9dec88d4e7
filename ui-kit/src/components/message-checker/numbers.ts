const hanDigits = '零一二三四五六七八九'

/** 一三八 is dialled as 138. */
const asDigits = (text: string) => text.replace(/[〇零一二三四五六七八九]/g, (letter) => String(letter === '〇' ? 0 : hanDigits.indexOf(letter)))

const mobile = /(?:^|\D)(?:86)?1[3-9]\d{9}(?!\d)/
const foreign = /(?:\+|\b00)(?!86)\d{1,3}[ -]?\d{6,}/
const line = /(?:^|\D)(?:0\d{2,3}[- ]?\d{7,8}|400[- ]?\d{3}[- ]?\d{4}|1[67]0\d{8})(?!\d)/

/** Numbers that nobody who writes for an authority would give; 12333 and what begins with 95 are none of them. */
export function numbersIn(plain: string, dense: string): { family: 'number'; points: number; words: string }[] {
  if (foreign.test(plain)) return [{ family: 'number', points: 3, words: '留的是境外电话' }]
  if (mobile.test(asDigits(dense))) return [{ family: 'number', points: 3, words: '留的是个人手机号码，不是官方电话' }]
  if (line.test(plain)) return [{ family: 'number', points: 2, words: '要您打短信里留的电话' }]
  return []
}
