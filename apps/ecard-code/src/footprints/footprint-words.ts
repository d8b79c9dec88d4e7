import type { PageServices, Result } from '@one-card/platform-api'
import { fieldWords, holderPrompt, type RefusalCode } from '@one-card/prompts'
import { sceneWords } from '../platform-words.ts'

export type Intention = Result<PageServices['disclosures/list']>['intentions'][number]
export type Try = Intention['tries'][number]

const seenBy: Record<Try['way'], string> = {
  code: '在您出示身份码时',
  licence: '在您出示证照码时',
  card: '在您刷卡时',
  login: '在您同意登录后',
  query: '经您同意',
  face: '在您刷脸时',
  desk: '在窗口当面核验时',
}
const triedBy: Record<Exclude<Try['way'], 'query'>, string> = {
  code: '读取您出示的码',
  licence: '核验您的证照码',
  card: '读取您的社会保障卡',
  login: '请您确认登录',
  face: '为您刷脸核验',
  desk: '当面核验',
}

/** 怎样、看了什么: what stands after the institution's name, as one would tell it. */
export function tryWords({ way, fields, outcome }: Pick<Try, 'way' | 'fields' | 'outcome'>): string {
  if (outcome === 'seen') return `${seenBy[way]}查看了${fieldWords(fields)}`
  return way === 'query' ? `想查看${fieldWords(fields)}，未被允许` : `${triedBy[way]}，没有成功`
}

/** When on its day, and from where the holder took part. */
export function tryNote({ at, via }: Pick<Try, 'at' | 'via'>): string {
  return [at.slice(11, 16), ...(via === undefined ? [] : [`通过${via}`])].join(' · ')
}

/** Why it came to nothing, in the holder's words. */
export function tryCause({ cause }: Pick<Try, 'cause'>): string | undefined {
  return cause === undefined ? undefined : holderPrompt(cause as RefusalCode).title
}

/** What a holder whose last try came to nothing can do now. */
export function wayOn({ outcome, tries }: Intention): string | undefined {
  const cause = outcome === 'refused' ? tries[0]!.cause : undefined
  return cause === undefined ? undefined : holderPrompt(cause as RefusalCode).text
}

/** 像是同一次: how several tries of one thing went; nothing to say of one. */
export function triesWords({ outcome, tries }: Pick<Intention, 'outcome' | 'tries'>): string | undefined {
  if (tries.length === 1) return undefined
  return outcome === 'seen' ? `${tries.length} 次尝试，最后成功` : `${tries.length} 次都没有成功`
}

/** What it was about; the scene's own words. */
export const intentionReason = ({ reason }: Pick<Intention, 'reason'>) => (reason === '' ? '' : sceneWords(reason))
