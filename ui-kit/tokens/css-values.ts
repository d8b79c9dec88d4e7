import { grown, type TextStep } from './text-steps.ts'

/** Values of DTCG 2025.10 as CSS writes them. */
interface Colour { components: [number, number, number]; alpha: number; hex: string }
interface Measure { value: number; unit: string }
interface Shadow { color: Colour; offsetX: Measure; offsetY: Measure; blur: Measure; spread: Measure }
export interface Typography { fontSize: Measure; fontWeight: number; lineHeight: number }

const measure = ({ value, unit }: Measure) => (value === 0 ? '0' : `${value}${unit}`)

function colour({ components, alpha, hex }: Colour): string {
  const channels = components.map((component) => Math.round(component * 255))
  return alpha === 1 ? hex.toLowerCase() : `rgba(${channels.join()},${alpha})`
}

function shadow({ color, offsetX, offsetY, blur, spread }: Shadow): string {
  return [offsetX, offsetY, blur, spread].map(measure).concat(colour(color)).join(' ')
}

/** The `font` shorthand. The line height is a ratio, so that lines grow with a citizen's own text size; the design counts it in whole pixels. */
function fontOf({ fontSize, fontWeight, lineHeight }: Typography, size: string): string {
  const ratio = Math.round(fontSize.value * lineHeight) / fontSize.value
  return `${fontWeight} ${size}/${Number(ratio.toFixed(4))} var(--font-family)`
}

const font = (text: Typography) => fontOf(text, `calc(${measure(text.fontSize)}*var(--text-grow))`)

/** The same text at a step where it has come to the greatest size; undefined where it still grows in proportion. */
export function cappedFont(text: Typography, step: TextStep): string | undefined {
  const size = grown(text.fontSize.value, step)
  return size < text.fontSize.value * step.times ? fontOf(text, `${size}px`) : undefined
}

const writers: Record<string, (value: never) => string> = {
  color: colour,
  dimension: measure,
  duration: measure,
  cubicBezier: (points: number[]) => `cubic-bezier(${points.join()})`,
  fontFamily: (names: string[]) => names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(),
  number: String,
  shadow,
  typography: font,
}

export function cssValue(type: string, value: unknown): string {
  const write = writers[type]
  if (write === undefined) throw new Error(`No CSS for a token of type ${type}`)
  return write(value as never)
}
