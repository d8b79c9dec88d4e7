import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import StyleDictionary, { type TransformedToken } from 'style-dictionary'
import { cssValue } from './css-values.ts'

/** One purpose or component token as the build writes it; the palette stays private. */
export interface Token {
  /** CSS variable without its dashes: `color-ink-1`, `button-height`. */
  name: string
  mode: 'standard' | 'elderly' | 'both'
  type: string
  css: string
  value: unknown
}

const folder = import.meta.dirname

/** Groups of tokens.json and what their variables begin with; any other group is a component. `normal` in the files is `standard` in code (glossary). */
const prefixes: Record<string, string> = { color: 'color', typography: 'text', spacing: 'space', radius: 'radius', shadow: 'shadow', duration: 'duration', easing: 'ease', size: 'size' }

const isMode = (step: string) => step === 'normal' || step === 'elderly'

/** `color.elderly.ink-1` → `color-ink-1`, `motion.duration.normal.fast` → `duration-fast`, `button.height.normal` → `button-height`. */
function nameOf(path: string[]): string {
  if (path.join('.') === 'typography.family') return 'font-family'
  const [group, ...rest] = path[0] === 'motion' ? path.slice(1) : path
  return [prefixes[group!] ?? group, ...rest.filter((step) => !isMode(step))].join('-')
}

function modeOf(path: string[]): Token['mode'] {
  return path.includes('elderly') ? 'elderly' : path.includes('normal') ? 'standard' : 'both'
}

const isPrivate = (path: string[]) => path[0] === 'color' && path[1] === 'base'

/** A component's token names a purpose and follows it into either mode; a palette colour in it would be a purpose nobody has named. */
function componentCss({ path, $type, $value, original }: TransformedToken): string {
  const alias = /^\{(.+)\}$/.exec(String(original.$value))?.[1]?.split('.')
  if (alias === undefined) return cssValue($type!, $value)
  if (isPrivate(alias)) throw new Error(`${path.join('.')} names the private palette; give the colour a purpose in tokens.json`)
  return `var(--${nameOf(alias)})`
}

function tokenOf(token: TransformedToken): Token {
  const { path, $type, $value, filePath } = token
  const css = filePath.includes('/components/') ? componentCss(token) : cssValue($type!, $value)
  return { name: nameOf(path), mode: modeOf(path), type: $type!, css, value: $value }
}

/** tokens.json and the component tier, aliases resolved. */
export async function readTokens(): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    source: [join(folder, 'tokens.json'), join(folder, 'components/*.json')],
    parsers: [{ name: 'json', pattern: /\.json$/, parser: ({ filePath = '' }) => JSON.parse(readFileSync(filePath, 'utf8')) as never }],
    log: { verbosity: 'silent' },
    platforms: { web: { transforms: [] } },
  } as never)
  const { allTokens } = await dictionary.getPlatformTokens('web')
  return allTokens.filter(({ path }) => !isPrivate(path)).map(tokenOf)
}
