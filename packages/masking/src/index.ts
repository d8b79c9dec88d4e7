export { mask } from './mask.ts'
export type { Masked, MaskedKind } from './masked.ts'
export { spoken } from './spoken.ts'
