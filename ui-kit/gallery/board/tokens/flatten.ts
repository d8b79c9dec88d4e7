import { cssValue } from '@one-card/ui-kit/css-values'

/** A DTCG file as it is parsed. */
export type TokenFile = { [key: string]: unknown }

export interface FlatToken {
  type: string
  /** As CSS writes it, aliases followed to their end. */
  css: string
  /** `{color.base.blue.600}`, where the file names another token. */
  alias: string | undefined
}

interface Node {
  $type?: string
  $value?: unknown
  [key: string]: unknown
}
interface RawToken {
  type: string
  value: unknown
}

const aliasOf = (value: unknown) => (typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined)

/** Every token by its path; a group's `$type` holds for all below it. */
function rawTokens(node: Node, type = '', path: string[] = []): [string, RawToken][] {
  const own = node.$type ?? type
  if (node.$value !== undefined) return [[path.join('.'), { type: own, value: node.$value }]]
  return Object.entries(node).flatMap(([key, part]) =>
    key.startsWith('$') || typeof part !== 'object' || part === null
      ? []
      : rawTokens(part as Node, own, [...path, key]),
  )
}

/** A value with every alias in it replaced; one that leads nowhere, or in a circle, stays as it is written. */
function resolved(value: unknown, all: Map<string, RawToken>, seen: string[] = []): unknown {
  const alias = aliasOf(value)
  if (alias !== undefined) {
    const named = all.get(alias)
    return named === undefined || seen.includes(alias) ? value : resolved(named.value, all, [...seen, alias])
  }
  if (Array.isArray(value)) return value.map((part) => resolved(part, all, seen))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part, all, seen)]))
}

/** A file somebody brings may hold types and values of its own; they are compared as written. */
function cssOf(type: string, value: unknown): string {
  if (typeof value === 'string') return value
  try {
    const css = cssValue(type, value)
    return css.includes('undefined') ? JSON.stringify(value) : css
  } catch {
    return JSON.stringify(value)
  }
}

/** The tokens of a file, or of several that name each other. */
export function flatten(files: TokenFile[]): Map<string, FlatToken> {
  const all = new Map(files.flatMap((file) => rawTokens(file)))
  return new Map(
    [...all].map(([path, { type, value }]) => [
      path,
      { type, css: cssOf(type, resolved(value, all)), alias: aliasOf(value) },
    ]),
  )
}
