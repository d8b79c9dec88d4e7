type Channels = [red: number, green: number, blue: number]

/** `rgb(20, 32, 57)`, as browsers compute a colour without transparency. */
function channelsOf(computed: string): Channels {
  return computed.match(/[\d.]+/g)!.slice(0, 3).map(Number) as Channels
}

/** WCAG 2.2 relative luminance, 0 to 1. */
function luminance(computed: string): number {
  const [red, green, blue] = channelsOf(computed).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 contrast ratio of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
