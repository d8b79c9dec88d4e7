import { PlatformRefusal } from '@one-card/channel-sdk/node'
import { maintenancePrompt, refusals, type RefusalCode } from '@one-card/prompts'
import { escaped } from './markdown.ts'

const areas: Record<string, string> = {
  '90': '报文与接入',
  '91': '令牌与会话',
  '92': '凭证与身份',
  '93': '支付结算',
  '94': '数据回流',
  '95': '目录与专区',
}

const line = (code: RefusalCode) => {
  const { cause, cure } = new PlatformRefusal(code, maintenancePrompt(code))
  return `<tr><td><code>${code}</code></td><td>${escaped(cause)}</td><td>${escaped(cure)}</td></tr>`
}

/** Every msgCode with its cause and what to do about it: the words that the SDK's errors carry. */
export function codesTable(): string {
  const all = [...new Set(Object.values(refusals))].sort()
  const groups = Object.entries(areas).map(([start, title]) => {
    const rows = all.filter((code) => code.startsWith(start)).map(line)
    return `<h2>${title}</h2><div class="wide"><table><thead><tr><th>返回码</th><th>原因</th><th>办法</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  })
  return `<h1>返回码</h1><p><code>000000</code> 为成功；其余各码由 SDK 的 <code>PlatformRefusal</code> 带着同样的原因和办法抛出。</p>${groups.join('')}`
}
