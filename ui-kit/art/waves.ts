/** Guilloche lines (visual-spec §8) as path data: a sine wave drawn by cubic curves through exact points and slopes. */
type Point = [x: number, y: number]

const short = (value: number) => String(Math.round(value * 10) / 10)

/** A path through `at(t)` for t from `from` to `to`, `steps` curves, with the slope taken from the curve itself. */
function curve(at: (t: number) => Point, from: number, to: number, steps: number): string {
  const step = (to - from) / steps
  const slope = (t: number): Point => {
    const [before, after] = [at(t - 1e-4), at(t + 1e-4)]
    return [(after[0] - before[0]) / 2e-4, (after[1] - before[1]) / 2e-4]
  }
  const start = at(from)
  let path = `M${start.map(short).join(' ')}`
  for (let i = 0; i < steps; i++) {
    const t = from + i * step
    const [[x0, y0], [x3, y3], [dx0, dy0], [dx3, dy3]] = [at(t), at(t + step), slope(t), slope(t + step)]
    const points = [x0 + (dx0 * step) / 3, y0 + (dy0 * step) / 3, x3 - (dx3 * step) / 3, y3 - (dy3 * step) / 3, x3, y3]
    path += `C${points.map(short).join(' ')}`
  }
  return path
}

/** Six strands of one wave between two circles: the strand is drawn once and turned five times by a sixth of a wave. */
export function ring(
  id: string,
  waves: number,
  inner: number,
  outer: number,
  [cx, cy]: Point,
  attributes: string,
): string {
  const middle = (inner + outer) / 2
  const height = (outer - inner) / 2
  const strand = curve(
    (t) => {
      const r = middle + height * Math.sin(waves * t)
      return [r * Math.cos(t), r * Math.sin(t)]
    },
    0,
    2 * Math.PI,
    waves * 6,
  )
  const turns = [1, 2, 3, 4, 5].map((i) => `<use href="#${id}" transform="rotate(${short((i * 60) / waves)})"/>`)
  return `<g transform="translate(${cx} ${cy})" ${attributes}><path id="${id}" d="${strand}z"/>${turns.join('')}</g>`
}

/** Strands of a wave running to the right inside a band that swells and narrows. */
export function ribbon(width: number, top: number, height: number, attributes: string): string {
  const strands = 16
  const middle = (x: number) => top + height * (0.5 - 0.14 * Math.sin((x / width) * 2 * Math.PI))
  const swell = (x: number) => height * (0.24 + 0.12 * Math.cos((x / width - 0.25) * 2 * Math.PI))
  const paths = Array.from({ length: strands }, (_, i) =>
    curve((x) => [x, middle(x) + swell(x) * Math.sin(((x / width) * 1.5 + i / strands) * 2 * Math.PI)], 0, width, 14),
  )
  return `<path d="${paths.join('')}" ${attributes}/>`
}
