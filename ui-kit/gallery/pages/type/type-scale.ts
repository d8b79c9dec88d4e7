import type { Mode } from '@one-card/ui-kit'
import { computed } from '../../tokens/probe.ts'
import { tokensOf } from '../../tokens/resolve.ts'

export interface TypeSize {
  fontSizePx: number
  lineHeightPx: number
  weight: string
}

const words: Record<string, { sample: string; use: string }> = {
  amount: { sample: '¥500.00', use: '金额，一屏一处' },
  'title-1': { sample: '支付成功', use: '页面大标题、姓名' },
  'title-2': { sample: '服务资讯', use: '小节标题' },
  'title-3': { sample: '惠民银行', use: '卡片标题、行标题' },
  body: { sample: '请核对信息', use: '阅读文字、内容' },
  'body-strong': { sample: '请核对信息', use: '强调' },
  button: { sample: '确认支付', use: '主要按钮' },
  small: { sample: '最近用卡', use: '次要文字' },
  'small-strong': { sample: '参保地', use: '标签、页签计数' },
  caption: { sample: '今天 10:26', use: '时间、说明，最小一级' },
}

export const typeScale = tokensOf('text').map((token) => {
  const name = token.slice('text-'.length)
  return { name, variable: `--${token}`, sample: words[name]?.sample ?? '请核对信息', use: words[name]?.use ?? '' }
})

/** As the browser draws it at the first text step. */
export function sizeOf(variable: string, mode: Mode): TypeSize {
  const drawn = computed(mode, { font: `var(${variable})` }, ['font-size', 'line-height', 'font-weight'])
  return {
    fontSizePx: parseFloat(drawn['font-size']),
    lineHeightPx: Math.round(parseFloat(drawn['line-height'])),
    weight: drawn['font-weight'],
  }
}
