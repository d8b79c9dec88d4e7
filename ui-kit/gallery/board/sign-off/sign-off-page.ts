const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!)

export const heading = (text: string): string => `<h2>${escaped(text)}</h2>`

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

const signatures = ['设计审阅', '适老体验', '前端开发', '业务确认']

const style = `
body { max-width: 1080px; margin: 0 auto; padding: 32px; color: #142039; font: 14px/1.6 "PingFang SC", "Noto Sans CJK SC", sans-serif }
h1 { padding-bottom: 12px; border-bottom: 3px solid #10408c; color: #10408c; font-size: 24px }
h2 { margin: 32px 0 8px; font-size: 18px }
table { width: 100%; border-collapse: collapse }
th, td { padding: 6px 10px; border: 1px solid #dfe6f0; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #f3f6fb; white-space: nowrap }
.sign { display: flex; flex-wrap: wrap; margin-top: 48px; page-break-inside: avoid }
.sign div { width: 50%; padding: 24px 0 }
.note { color: #5f6980 }
`

/** A page that is read, printed and signed as it is: no script, nothing fetched. */
export function page(title: string, parts: string[]): string {
  const lines = signatures.map((who) => `<div>${who}：＿＿＿＿＿＿＿＿　日期：＿＿＿＿＿＿</div>`).join('')
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p class="note">样例中的人物、金额和地点均为示例数据。</p>${parts.join('\n')}<section class="sign">${lines}</section></body></html>
`
}
