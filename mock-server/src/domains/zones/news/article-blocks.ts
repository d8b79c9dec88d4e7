import type { PageServices, Result } from '@one-card/platform-api'
import { wordsOf } from './clean-article.ts'

export type Block = Result<PageServices['articles/get']>['blocks'][number]

const kinds = { h2: 'heading', h3: 'heading', p: 'text', ol: 'steps', ul: 'points' } as const

/** An article that `cleanArticle` has made, as blocks of plain words; what is empty is left out. */
export function blocksOf(html: string): Block[] {
  return [...html.matchAll(/<(h2|h3|p|ol|ul)>([^]*?)<\/\1>/g)].flatMap(([, tag, inner = '']): Block[] => {
    const kind = kinds[tag as keyof typeof kinds]
    const lines = (kind === 'steps' || kind === 'points' ? inner.split('</li>') : [inner]).map(wordsOf).filter(Boolean)
    return lines.length > 0 ? [{ kind, lines }] : []
  })
}

/** The blocks as sentences, for reading aloud. */
export function spokenText(blocks: Block[]): string {
  return blocks
    .flatMap(({ lines }) => lines)
    .map((line) => (/[。！？；：，]$/.test(line) ? line : `${line}。`))
    .join('')
}
