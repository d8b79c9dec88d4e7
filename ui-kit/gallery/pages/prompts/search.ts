import type { Prompt, PromptKind } from '@one-card/prompts'

export const audiences = { all: '全部', holder: '持卡人', desk: '经办人员', maintenance: '维护人员' } as const
export type Audience = keyof typeof audiences

/** §8.4: 业务办理成功、非业务类异常、业务类异常. */
export const kindWords: Record<PromptKind, { word: string; tone: 'ok' | 'gray' | 'warm' }> = {
  success: { word: '办理成功', tone: 'ok' },
  fault: { word: '非业务类异常', tone: 'gray' },
  business: { word: '业务类异常', tone: 'warm' },
}

export interface Asked {
  text: string
  kind: PromptKind | 'all'
  audience: Audience
}

/** All that an audience reads, on one line; the name and code are everybody's. */
function wordsFor({ holder, desk, maintenance, name, code }: Prompt, audience: Audience): string {
  const read = { holder: `${holder.title} ${holder.text} ${holder.action}`, desk, maintenance }
  return [name, code, ...(audience === 'all' ? Object.values(read) : [read[audience]])].join(' ')
}

export function search(prompts: Prompt[], { text, kind, audience }: Asked): Prompt[] {
  const words = text.trim().toLowerCase().split(/\s+/)
  return prompts.filter(
    (prompt) =>
      (kind === 'all' || prompt.kind === kind) &&
      words.every((word) => wordsFor(prompt, audience).toLowerCase().includes(word)),
  )
}
