/** Longer than any message a phone receives; a page must not labour over a pasted book. */
const longestRead = 3000

/** Characters that take no room: they split a word for a filter and not for an eye. */
const unseen = /[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g

/** Written otherwise, meant the same: traditional characters, and look-alikes that scam messages use. */
const folds: Record<string, string> = {
  會: '会', 過: '过', 驗: '验', 證: '证', 証: '证', 碼: '码', 點: '点', 擊: '击', 連: '链', 鏈: '链', 結: '结', 凍: '冻', 銀: '银', 帳: '账', 帐: '账', 賬: '账', 戶: '户', 戸: '户', 請: '请', 貼: '贴',
  補: '补', 領: '领', 險: '险', 醫: '医', 養: '养', 遲: '迟', 轉: '转', 匯: '汇', 電: '电', 話: '话', 聯: '联', 係: '系', 輸: '输', 號: '号', 視: '视', 頻: '频', 遠: '远', 載: '载', 裝: '装', 註: '注', 銷: '销',
  異: '异', 認: '认', 實: '实', 資: '资', 費: '费', 卞: '卡', 佧: '卡', 咔: '卡', 珐: '法', 莂: '别', 荇: '行', 垠: '银', 葳: '微', 薇: '微', 徽: '微', 亻: '人', 泠: '冷', 洅: '再', 蕟: '发', 発: '发', 發: '发', 將: '将', 時: '时', 屆: '届', 務: '务', 開: '开', 關: '关', 閉: '闭', 錄: '录', 録: '录', 網: '网', 掃: '扫', 維: '维', 與: '与', 專: '专', 給: '给', 滯: '滞', 財: '财', 處: '处', 違: '违', 規: '规', 減: '减', 獎: '奖',
}

const folded = (text: string) => text.replace(/[\u4e00-\u9fff\u4ebb]/g, (letter) => folds[letter] ?? letter)

/** Letters and dots set apart by blanks, w w w . a b . c c, and dots that were written otherwise. */
function rejoined(text: string): string {
  return text
    .replace(/(?:[a-z0-9./:-] ){4,}[a-z0-9./]/g, (spaced) => spaced.replace(/ /g, ''))
    .replace(/([a-z0-9]) ?(?:\[\.\]|\(\.\)|\{\.\}|[[(]?点[\])]?|。|·|•) ?(?=[a-z]{2,})/g, '$1.')
}

export interface Reading {
  /** One spelling of every letter and digit, small letters; what a person would see. */
  plain: string
  /** Nothing but Han, Latin letters and digits, so that blanks and signs between them hide no word. */
  dense: string
  /** Unseen characters stood between the letters. */
  hidden: boolean
}

/** Undoes what a message does to its spelling so that filters, and people, do not see what it says. */
export function readMessage(text: string): Reading {
  const spelled = text.slice(0, longestRead).normalize('NFKC').toLowerCase()
  const hidden = /[\u4e00-\u9fffa-z0-9][\u00ad\u200b\u2060\ufeff]+[\u4e00-\u9fffa-z0-9]/.test(spelled)
  const plain = rejoined(folded(spelled.replace(unseen, '')))
  return { plain, dense: plain.replace(/[^a-z0-9\u4e00-\u9fff]/g, ''), hidden }
}
