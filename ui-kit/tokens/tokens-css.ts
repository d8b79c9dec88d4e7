import { cappedFont, type Typography } from './css-values.ts'
import { readTokens, type Token } from './dictionary.ts'
import { textSteps } from './text-steps.ts'

const declaration = ({ name, css }: Token) => `  --${name}: ${css};`
/** An icon grows with the words beside it, a quarter as fast: they leave it less and less room. */
const growth = ['  --text-grow: 1;', '  --icon-grow: calc(0.75 + 0.25*var(--text-grow));']
const rule = (selector: string, lines: string[]) => (lines.length === 0 ? [] : [`${selector} {`, ...lines, '}', ''])

/** What a step changes: the factor of all text, and the fonts that stop growing there. */
function stepRules(tokens: Token[]): string[] {
  const capped = (mode: Token['mode'], step: (typeof textSteps)[number]) => tokens
    .filter((token) => token.mode === mode && token.type === 'typography' && !token.css.startsWith('var('))
    .flatMap(({ name, value }) => cappedFont(value as Typography, step)?.replace(/^/, `  --${name}: `).concat(';') ?? [])
  return textSteps.slice(1).flatMap((each) => [
    ...rule(`[data-text-step='${each.step}']`, [`  --text-grow: ${each.times};`, ...capped('standard', each)]),
    ...rule(`[data-mode='elderly'][data-text-step='${each.step}']`, capped('elderly', each)),
  ])
}

/**
 * Purposes and components as CSS variables. Elderly mode overrides what differs and nothing else, because every page carries
 * this sheet inside its HTML.
 */
export async function tokensCss(): Promise<string> {
  const tokens = await readTokens()
  const standard = tokens.filter(({ mode }) => mode !== 'elderly').map(declaration)
  const elderly = tokens.filter(({ mode }) => mode === 'elderly').map(declaration).filter((line) => !standard.includes(line))
  return [
    '/* Made from tokens.json and components/*.json by tokens/build.ts. */',
    ...rule(':root', [...growth, ...standard]),
    ...rule("[data-mode='elderly']", elderly),
    ...stepRules(tokens),
  ].join('\n')
}
