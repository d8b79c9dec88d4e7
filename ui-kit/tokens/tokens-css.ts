import { join } from 'node:path'
import StyleDictionary, { type TransformedToken } from 'style-dictionary'
import { cssValue } from './css-values.ts'

const source = join(import.meta.dirname, 'tokens.json')

/** Groups of the file and what their variables begin with; `normal` in the file is `standard` in code (glossary). */
const prefixes: Record<string, string> = { color: 'color', typography: 'text', spacing: 'space', radius: 'radius', shadow: 'shadow', duration: 'duration', easing: 'ease', size: 'size' }

/** `color.elderly.ink-1` → `--color-ink-1`, `motion.duration.normal.fast` → `--duration-fast`. */
function variable(path: string[]): string {
  if (path.join('.') === 'typography.family') return '--font-family'
  const [group, ...rest] = path[0] === 'motion' ? path.slice(1) : path
  return ['-', prefixes[group!], ...rest.filter((step) => step !== 'normal' && step !== 'elderly')].join('-')
}

const isPrivate = ({ path }: TransformedToken) => path[0] === 'color' && path[1] === 'base'
const isElderly = ({ path }: TransformedToken) => path.includes('elderly')

function declarations(tokens: TransformedToken[]): string[] {
  return tokens.map((token) => `  ${variable(token.path)}: ${cssValue(token.$type!, token.$value)};`)
}

/**
 * The purposes as CSS variables; the palette stays private. Elderly mode overrides what differs and nothing else, because
 * every page carries this sheet inside its HTML.
 */
function sheet(all: TransformedToken[]): string {
  const tokens = all.filter((token) => !isPrivate(token))
  const standard = declarations(tokens.filter((token) => !isElderly(token)))
  const elderly = declarations(tokens.filter(isElderly)).filter((line) => !standard.includes(line))
  return ['/* Made from tokens/tokens.json by tokens/build.ts. */', ':root {', ...standard, '}', '', "[data-mode='elderly'] {", ...elderly, '}', ''].join('\n')
}

export async function tokensCss(): Promise<string> {
  const dictionary = new StyleDictionary({
    source: [source],
    log: { verbosity: 'silent' },
    hooks: { formats: { sheet: ({ dictionary: { allTokens } }) => sheet(allTokens) } },
    platforms: { css: { transforms: [], files: [{ destination: 'tokens.css', format: 'sheet' }] } },
  })
  const [file] = await dictionary.formatPlatform('css')
  return String(file?.output)
}
