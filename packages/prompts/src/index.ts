export { refusals, type RefusalCode, type RefusalName } from './refusals.ts'
export type { NextStep, Prompt, PromptKind } from './catalogue.ts'
