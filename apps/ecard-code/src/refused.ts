export type { RefusalCode } from '@one-card/prompts'
export const isFinal = (code?: string) => code !== undefined && code.startsWith('92')
