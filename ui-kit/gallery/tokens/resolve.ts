import type { Mode } from '@one-card/ui-kit'
import { tokens, type TokenName } from '@one-card/ui-kit/tokens'

const purposeOf = (css: string) => /^var\(--([\w-]+)\)$/.exec(css)?.[1] as TokenName | undefined

/** What a token's value names, if it names another: `button-fill` → `color-primary`. */
export const aliasOf = (name: TokenName, mode: Mode): TokenName | undefined => purposeOf(tokens[name][mode])

/** A token as CSS in one mode, followed to its end: tokens.css does this in the browser, but for one mode a document. */
export function resolved(name: TokenName, mode: Mode): string {
  const alias = aliasOf(name, mode)
  return alias === undefined ? tokens[name][mode] : resolved(alias, mode)
}

export const tokensOf = (prefix: string): TokenName[] =>
  (Object.keys(tokens) as TokenName[]).filter((name) => name.startsWith(`${prefix}-`))
