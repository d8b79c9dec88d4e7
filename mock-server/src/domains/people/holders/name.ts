/** Forms of "·" that keyboards, fonts and registers produce. */
const middleDots = /[•‧∙⋅・･．.\u2024\ufe52\u25cf]/gu
/** 〇 as registers, keyboards and readers of them write it. */
const zeros = /[○◯零]/gu
/** What fonts leave out: joiners, variation selectors, fillers. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu
const betweenHan = /(?<=[\p{Script=Han}〇]) (?=[\p{Script=Han}〇])/gu

/** Characters that GB 18030-2005 kept in the private area, for those that Unicode has given them since. */
const fromPrivate: Record<string, string> = {
  '\ue816': '\u{20087}',
  '\ue817': '\u{20089}',
  '\ue818': '\u{200cc}',
  '\ue81e': '\u9fb4',
  '\ue826': '\u9fb5',
  '\ue82b': '\u9fb6',
  '\ue82c': '\u9fb7',
  '\ue831': '\u{215d7}',
  '\ue832': '\u9fb8',
  '\ue83b': '\u{2298f}',
  '\ue843': '\u9fb9',
  '\ue854': '\u9fba',
  '\ue855': '\u{241fe}',
  '\ue863': '\u4dae',
  '\ue864': '\u9fbb',
}

/**
 * Whether two spellings are one name: forms of "·" and 〇, blanks of any width, what is not seen, composed characters and the private
 * forms of rare ones make no difference. For comparing only; a name is shown as it is registered.
 */
export function isSameName(one: string, other: string): boolean {
  return spelling(one) === spelling(other)
}

function spelling(name: string): string {
  return name
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\ue816-\ue864]/g, (each) => fromPrivate[each] ?? each)
    .replace(middleDots, '·')
    .replace(zeros, '〇')
    .replace(/\s+/gu, ' ')
    .replace(/ ?· ?/gu, '·')
    .replace(betweenHan, '')
    .trim()
}
