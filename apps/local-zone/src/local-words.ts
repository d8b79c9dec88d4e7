import { dayWords as wordsOfDay } from '@one-card/ui-kit'
import type { LocalHome } from './useLocalHome.ts'

/** 为什么看到它. */
export const whyWords: Record<LocalHome['hot'][number]['why'], { word: string; tone: 'info' | 'warm' | 'gray' }> = {
  done: { word: '您办理过', tone: 'info' },
  often: { word: '您常用', tone: 'info' },
  insured: { word: '您在这里参保', tone: 'info' },
  many: { word: '多人使用', tone: 'gray' },
  season: { word: '本季办理', tone: 'warm' },
}

export const sectionWords = { work: '人社服务', life: '便民服务' } as const

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** 2026-11-30 → 11月30日 周一. */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${wordsOfDay(date)} 周${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`
}

/** An address of this app. */
export const localPath = (path: string) => `/h5/local-zone/${path}`
