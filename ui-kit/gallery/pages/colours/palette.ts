import source from '@one-card/ui-kit/tokens.json'

interface Entry {
  $value: string | { hex: string }
}
type Purposes = Record<string, Entry>

const { base, normal, elderly } = source.color as unknown as {
  base: Record<string, Purposes>
  normal: Purposes
  elderly: Purposes
}

export interface Shade {
  name: string
  hex: string
  purposes: string[]
}

const hexOf = ({ $value }: Entry) => (typeof $value === 'string' ? '' : $value.hex)

/** Who names a palette colour: no purpose, no use. */
function purposesOf(name: string): string[] {
  const named = [normal, elderly].flatMap((purposes) =>
    Object.entries(purposes)
      .filter(([, { $value }]) => $value === `{color.base.${name}}`)
      .map(([purpose]) => purpose),
  )
  return [...new Set(named)]
}

/** The private palette, a ramp a hue. */
export const palette: { hue: string; shades: Shade[] }[] = Object.entries(base).map(([hue, steps]) => ({
  hue,
  shades: Object.entries(steps).map(([step, entry]) => ({
    name: `${hue}.${step}`,
    hex: hexOf(entry),
    purposes: purposesOf(`${hue}.${step}`),
  })),
}))

const shadeOf = (purposes: Purposes, purpose: string) =>
  String(purposes[purpose]!.$value).replace(/^\{color\.base\.|\}$/g, '')

/** A purpose and the shades it takes in 普通模式 and 适老模式. */
export const purposes = Object.keys(normal).map((purpose) => ({
  purpose,
  standard: shadeOf(normal, purpose),
  elderly: shadeOf(elderly, purpose),
}))
