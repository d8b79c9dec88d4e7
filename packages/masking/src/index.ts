export type { Masked, MaskedKind } from './masked.ts'
