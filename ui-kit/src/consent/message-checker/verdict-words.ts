import type { Checked, Verdict } from '@one-card/message-check'
import { infoIcon, warningIcon } from '../../icons/controls.ts'
import type { Icon } from '../../icons/icon.ts'

interface VerdictWords {
  title: string
  text: string
  /** What to do now. */ steps: string[]
  icon: Icon
}

const verify = '拨打 12333 核实，或到银行网点、办事大厅问清楚再办'

/** What is said of a message, and never that it is safe. */
export const verdictWords: Record<Verdict, VerdictWords> = {
  scam: {
    title: '像是诈骗',
    text: '请您不要照它说的做。',
    icon: warningIcon,
    steps: [
      '不要点链接、不扫码、不回拨',
      verify,
      '已经填了密码或转了钱的，请立即联系发卡银行，电话在银行卡背面，并拨打 110 或 96110',
    ],
  },
  careful: {
    title: '要小心',
    text: '这条短信有可疑的地方，请您先核实。',
    icon: warningIcon,
    steps: [
      '先打电话给家人，或拨打 12333，问清楚再说',
      '先不要转钱，不要点链接，不要填身份证号和银行卡号',
      '不要按短信里的号码回拨',
    ],
  },
  nothing: {
    title: '没有发现常见骗术',
    text: '但请您不要只凭这一点就放心，骗子的说法常常会变。',
    icon: infoIcon,
    steps: ['有链接也请您不点，从常用的 App 或小程序进入办理', `拿不准时，${verify}`],
  },
}

export function spokenVerdict({ verdict, reasons }: Checked): string {
  const { title, text, steps } = verdictWords[verdict]
  return `${title}。${text}${reasons.length > 0 ? `为什么这样说：${reasons.join('；')}。` : ''}您可以这样做：${steps.join('；')}。`
}
