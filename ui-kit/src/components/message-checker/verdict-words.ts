import { infoIcon, warningIcon } from '../../icons/controls.ts'
import type { Icon } from '../../icons/icon.ts'
import type { Verdict } from './check-message.ts'

/** What is said of a message, and never that it is safe. */
export const verdictWords: Record<Verdict, { title: string; text: string; icon: Icon }> = {
  'scam': { title: '像是诈骗', text: '请您不要照它说的做。', icon: warningIcon },
  'careful': { title: '要小心', text: '这条短信有可疑的地方，请您先核实。', icon: warningIcon },
  'nothing-found': { title: '没有发现常见骗术', text: '但请您不要只凭这一点就放心，骗子的说法常常会变。', icon: infoIcon },
}

export const advice = ['不要点链接，不要回拨短信里的电话', '拨打 12333 核实', '已经填了密码的，请立即联系发卡银行，电话在银行卡背面']
