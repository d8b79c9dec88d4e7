import { customPinyin, pinyin } from 'pinyin-pro'

/** Words that its own dictionary cuts elsewhere: 个人参保 is no ginseng. */
customPinyin({ 个人参保: 'gè rén cān bǎo' })

const syllables = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((each) =>
    each.toLowerCase().replace(/[^a-z0-9]/g, ''),
  )

/** 苏州 → su zhou. */
export const syllablesOf = (text: string) => syllables(text).join(' ')

/** 社保卡 → shebaoka. Latin letters and digits stay, marks go. */
export const pinyinOf = (text: string) => syllables(text).join('')

/** 社保卡 → sbk. */
export const initialsOf = (text: string) =>
  syllables(text)
    .map((each) => each.charAt(0))
    .join('')
