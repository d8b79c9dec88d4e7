import { writeFileSync } from 'node:fs'
import { ribbon, ring } from './waves.ts'

/** `npx tsx ui-kit/art/guilloche.ts` draws the engraved lines that pages load after their text (visual-spec §8). */
function svg(name: string, width: number, height: number, ...parts: string[]): void {
  const body = `<g fill="none" stroke-width=".6">${parts.join('')}</g>`
  writeFileSync(
    new URL(`../src/art/${name}.svg`, import.meta.url),
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>\n`,
  )
}

const white = (opacity: number) => `stroke="#fff" stroke-opacity="${opacity}"`
const gold = '#ebcb8f'
const brown = '#8a6a24'

/** 40 × 30, its middle at 52 px from the card's right edge and 64 px from its top. */
const chip =
  `<g transform="translate(408 49)"><rect width="40" height="30" rx="6" fill="${gold}"/>` +
  `<path stroke="${brown}" stroke-width="1.1" d="M20 0v10.4M20 19.6V30M0 10h12.4a2.6 2.6 0 0 1 2.6 2.6v4.8a2.6 2.6 0 0 1-2.6 2.6H0M40 10H27.6a2.6 2.6 0 0 0-2.6 2.6v4.8a2.6 2.6 0 0 0 2.6 2.6H40M15 13h10M15 17h10"/></g>`

svg(
  'guilloche-card',
  480,
  190,
  ring('a', 12, 31, 54.5, [428, 64], `stroke="${gold}" stroke-opacity=".42"`),
  ring('b', 14, 54, 88, [428, 64], white(0.15)),
  ring('c', 20, 87, 126, [428, 64], white(0.13)),
  ribbon(480, 140, 60, white(0.1)),
  chip,
)

svg(
  'guilloche-ring',
  580,
  580,
  ring('a', 20, 120, 180, [290, 290], white(0.1)),
  ring('b', 24, 179, 235, [290, 290], white(0.09)),
  ring('c', 28, 234, 289, [290, 290], white(0.08)),
)

svg('guilloche-ribbon', 480, 120, ribbon(480, 0, 120, white(0.12)))

/** A mask: whoever shows it gives the colour. */
svg(
  'rosette',
  160,
  160,
  ring('a', 10, 30, 53, [80, 80], 'stroke="#000"'),
  ring('b', 14, 52, 79, [80, 80], 'stroke="#000"'),
)
