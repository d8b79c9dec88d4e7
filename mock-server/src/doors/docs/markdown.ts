export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** Between ticks nothing is marked up. */
const inline = (text: string) =>
  text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part)
            .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_whole, words: string, to: string) => linkTo(words, to)),
    )
    .join('')

/** Documents that are served here link to each other; a path into the repository is only its words. */
function linkTo(words: string, to: string): string {
  if (/^(https?:|\/|#)/.test(to)) return `<a href="${to}">${words}</a>`
  return served[to.split('#')[0]!] === undefined ? words : `<a href="${served[to.split('#')[0]!]}">${words}</a>`
}
const served: Record<string, string> = { 'wire.md': '/docs/wire', 'operators.md': '/docs/', 'hosts.md': '/docs/hosts' }

const cells = (line: string) => line.slice(1, -1).split(/(?<!\\)\|/)
const row = (line: string, tag: 'td' | 'th') =>
  `<tr>${cells(line)
    .map((cell) => `<${tag}>${inline(cell.trim().replaceAll('\\|', '|'))}</${tag}>`)
    .join('')}</tr>`

function table(lines: string[]): string {
  const [head = '', , ...rest] = lines
  return `<div class="wide"><table><thead>${row(head, 'th')}</thead><tbody>${rest.map((line) => row(line, 'td')).join('')}</tbody></table></div>`
}

function block(text: string): string {
  const lines = text.split('\n')
  const [, marks, heading] = /^(#{1,4}) (.+)$/.exec(lines[0]!) ?? []
  if (marks !== undefined) {
    const rest = lines.slice(1).join('\n')
    return `<h${marks.length}>${inline(heading!)}</h${marks.length}>${rest === '' ? '' : block(rest)}`
  }
  if (lines[0]!.startsWith('|')) return table(lines)
  if (lines[0]!.startsWith('* '))
    return `<ul>${text
      .split(/^\* /m)
      .slice(1)
      .map((item) => `<li>${inline(item.trim())}</li>`)
      .join('')}</ul>`
  return `<p>${inline(text)}</p>`
}

/** As much of Markdown as our own documents use: headings, paragraphs, lists, tables, fences, code, links. */
export function htmlOf(markdown: string): string {
  return markdown
    .split(/^```\w*\n([^]*?)\n```$/m)
    .map((part, place) =>
      place % 2 === 1
        ? `<pre tabindex="0"><code>${escaped(part)}</code></pre>`
        : part
            .split(/\n{2,}/)
            .map((each) => each.trim())
            .filter(Boolean)
            .map(block)
            .join('\n'),
    )
    .join('\n')
}
