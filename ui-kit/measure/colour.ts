/** Channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number
  green: number
  blue: number
  alpha: number
}

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

/** As browsers compute a colour: `rgb(20, 32, 57)`, `rgba(…, 0.5)` or `color(srgb 0.1 0.2 0.3 / 0.5)`. Undefined for `none` and paint servers. */
export function colourOf(computed: string): Colour | undefined {
  const [kind] = /^(rgba?|color\(srgb)/.exec(computed) ?? []
  if (kind === undefined) return undefined
  const [red, green, blue, alpha = 1] = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number) as [
    number,
    number,
    number,
    number?,
  ]
  const scale = kind.startsWith('rgb') ? 1 : 255
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha }
}

/** `top` painted over `below`, which is opaque. */
export function over(top: Colour, below: Colour): Colour {
  const mix = (channel: 'red' | 'green' | 'blue') => top[channel] * top.alpha + below[channel] * (1 - top.alpha)
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 }
}

/** WCAG 2.2 relative luminance of an opaque colour, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** WCAG 2.2 contrast ratio of two opaque colours, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
