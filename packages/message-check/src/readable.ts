/** What a message may be at most; a longer one is judged by its beginning. */
const mostCharacters = 20_000

/** Letters of other alphabets that look like ours. */
const letters: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ᴏ: 'o',
  ѡ: 'w',
}

const traditional =
  '會證險醫療領補貼點擊鏈連驗碼賬帳號轉匯戶銀過凍結養異認請繫聯電話關閉訊騰議國務幣錢萬寫個資單級時內將無錄網辦處業賠償員實名檢機關暫註銷'
const simplified =
  '会证险医疗领补贴点击链连验码账账号转汇户银过冻结养异认请系联电话关闭讯腾议国务币钱万写个资单级时内将无录网办处业赔偿员实名检机关暂注销'

const characters: Record<string, string> = { ...letters, 咔: '卡', 佧: '卡', 鉲: '卡', '；': ';' }
for (let i = 0; i < traditional.length; i++) characters[traditional[i]!] = simplified[i]!

/** What does not show, and marks laid over a letter: after NFKD nothing of them is a character of its own. */
const unseen = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160]/gu

/** Whatever is put between two characters to pull a word apart, but what may end a clause or part a host. */
const apart = /(\p{Script=Han})[^\p{L}\p{N},。!?;:、\n.]+(?=\p{Script=Han})/gu
const broken = /(\p{Script=Han})\n+(?=\p{Script=Han})/gu
/** A word a line: lines of a few characters are no lines, all of them or those beside one of one or two. */
function withoutScraps(text: string): string {
  const lines = text.split('\n')
  if (lines.length > 5 && text.length < lines.length * 6) return text.replace(broken, '$1')
  return lines.reduce(
    (sum, line, at) => sum + (at > 0 && line.length > 2 && lines[at - 1]!.length > 2 ? '\n' : '') + line,
    '',
  )
}

/** w w w . a . c c */
const spaced = /(?:[a-z0-9./-] ){3,}[a-z0-9]/g

const shown = (message: string) => message.slice(0, mostCharacters).normalize('NFKD').replace(unseen, '')

/** Letters of another alphabet among ours: an address with them looks like one place and leads to another. */
export const disguised = (message: string): boolean =>
  /[a-z0-9.-][\p{Script=Cyrillic}\p{Script=Greek}ıɑɡ]|[\p{Script=Cyrillic}\p{Script=Greek}ıɑɡ][a-z0-9.-]/iu.test(
    shown(message),
  )

/**
 * A message as an eye reads it, whatever it is written with: full-width and circled figures, invisible characters, letters of
 * other alphabets, traditional characters, signs between the characters of a word. Lower case.
 */
export function readable(message: string): string {
  const plain = shown(message)
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (each) => characters[each] ?? each)
  return withoutScraps(plain)
    .replace(apart, '$1')
    .replace(spaced, (run) => run.replace(/ /g, ''))
}

/** Other spellings of the words that a deceiver needs, from which a reader still takes them. */
const spellings: [RegExp, string][] = [
  [/杜保|射保|社呆|社堡|礻土保|社亻呆|社bao|she ?bao|sb卡/g, '社保'],
  [/医bao|yi ?bao|医堡/g, '医保'],
  [/yan ?zheng ?ma|验正码|验证吗|验zheng码|yzm/g, '验证码'],
  [/蔀贴|补帖|布贴|补tie/g, '补贴'],
  [/薇信|徽信|微xin|wei ?xin|v信|v ?x(?![a-z])|w ?x(?![a-z])|加 ?v(?![a-z])/g, '加微信'],
  [/扣扣|企鹅号|q群/g, '加qq'],
]

const figures = '零一二三四五六七八九'
const otherFigures: Record<string, string> = {
  〇: '0',
  幺: '1',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
}
const figure = (each: string) => (figures.includes(each) ? String(figures.indexOf(each)) : (otherFigures[each] ?? each))

/** A number spelt in characters, from seven on: 幺三八…, as it would be dialled. */
export const withFigures = (text: string): string =>
  text.replace(/[零一二三四五六七八九〇幺壹贰叁肆伍陆柒捌玖]{7,}/g, (run) => run.split('').map(figure).join(''))

/** A full stop of ours between two characters is none; what ends a clause stays, unless it stands after every character. */
const between = /(\p{Script=Han})\.+(?=\p{Script=Han})/gu
const afterEvery = /(\p{Script=Han})[,、。!?;:](?=\p{Script=Han}(?:[,、。!?;:]|$))/gu

/** For reading words: what was pulled apart put together again, odd spellings made plain. */
export function words(text: string): string {
  return spellings.reduce(
    (sum, [odd, plain]) => sum.replace(odd, plain),
    text.replace(between, '$1').replace(afterEvery, '$1'),
  )
}
