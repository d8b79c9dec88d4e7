declare const masked: unique symbol

/** A personal field after §8.3.2: safe to send to a browser. Only this package makes one; components that show personal fields take nothing else. */
export type Masked = string & { readonly [masked]: true }

/** The kinds of personal field that have a rule in §8.3.2 (and 社会保障卡卡号, visual-spec §6.1). */
export type MaskedKind = 'idNo' | 'name' | 'bankCard' | 'mobile' | 'landline' | 'date' | 'place' | 'cardNo'
