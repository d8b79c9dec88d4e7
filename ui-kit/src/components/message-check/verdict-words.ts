import type { Verdict } from './check-message.ts'

export interface VerdictWords { title: string; /** What to do now. */ steps: string[] }

const ask = '拨打 12333，或到银行网点、办事大厅，问清楚再办'

/** There is no word for "safe": rules can only say what they found. */
export const verdictWords: Record<Verdict, VerdictWords> = {
  scam: {
    title: '像是诈骗',
    steps: ['不要点链接、不要扫码', '不要回拨，不要回复', ask, '已经填了密码或转了钱：马上联系发卡银行，并拨打 110 或 96110'],
  },
  careful: {
    title: '要小心',
    steps: ['先不要点链接，不要填身份证号和银行卡', '不要按短信里的号码回拨', ask],
  },
  nothing: {
    title: '没有发现常见骗术',
    steps: ['核对只看文字，骗子也会换新说法', '有链接也请您不点，从常用的 App 进入办理', `拿不准时，${ask}`],
  },
}

export const spokenVerdict = (verdict: Verdict, reasons: string[]): string =>
  `${verdictWords[verdict].title}。${reasons.length > 0 ? `理由是：${reasons.join('；')}。` : ''}请您：${verdictWords[verdict].steps.join('；')}。`
