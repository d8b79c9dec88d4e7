// @vitest-environment happy-dom
import fc from 'fast-check'
import { createSSRApp, h, nextTick, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import { barWidth } from './bar-width.ts'
import Barcode from './Barcode.vue'
import { drawCode128 } from './code128-drawing.ts'
import { crossed, scan } from '../../../test/scan-bars.ts'

const code = '91210123456789012345678901'
const startC = '11010011100'
const stop = '1100011101011'
const digits = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 20 })
  .map((pairs) => pairs.map((pair) => String(pair).padStart(2, '0')).join(''))

/** The modules as the path draws them. */
function modulesOf(digitText: string): string {
  const { modules, path } = drawCode128(digitText)
  const row = Array.from({ length: modules }, () => '0')
  for (const [, from, width] of path.matchAll(/M(\d+) 0h(\d+)v1h-\2z/g))
    row.fill('1', Number(from), Number(from) + Number(width))
  return row.join('')
}

const pictureOf = (text: string, height = 84) => {
  const row = modulesOf(text)
  return { width: row.length * 2, height, dark: (x: number) => row[x >> 1] === '1' }
}

/** Symbols of ISO/IEC 15417 told from one another by what set C makes of one pair: the drawing of start, pair, check, stop. */
const symbolOf = new Map(
  Array.from({ length: 100 }, (_, value) => [modulesOf(String(value).padStart(2, '0')).slice(11, 22), value]),
)

afterEach(() => vi.restoreAllMocks())

describe('the bars', () => {
  it('are read by a scanner as the digits they were', async () => {
    await fc.assert(
      fc.asyncProperty(digits, async (text) => {
        expect(await scan(pictureOf(text))).toEqual([text])
      }),
      { numRuns: 20 },
    )
  })

  it('are read by none once they are crossed out', async () => {
    await fc.assert(
      fc.asyncProperty(digits, fc.constantFrom(60, 84), async (text, height) => {
        expect(await scan(crossed(pictureOf(text, height)))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('hold the digits and their check, between start C and stop', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const row = modulesOf(text)
        expect(row.startsWith(startC)).toBe(true)
        expect(row.endsWith(stop)).toBe(true)
        const symbols = row.slice(11, -13).match(/.{11}/g)!
        const pairs = text.match(/../g)!.map(Number)
        expect(symbols.slice(0, -1).map((symbol) => symbolOf.get(symbol))).toEqual(pairs)
        const check = pairs.reduce((sum, pair, i) => sum + pair * (i + 1), 105) % 103
        if (check < 100) expect(symbolOf.get(symbols.at(-1)!)).toBe(check)
      }),
    )
  })

  it.each(['', '123', '12a4', '１２'])('of %j are refused', (text) => {
    expect(() => drawCode128(text)).toThrow('even number of digits')
  })
})

describe('their width', () => {
  const modules = 178
  const all = modules + 20

  it("gives every module the same whole number of the screen's pixels, and fits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 198, max: 480 }),
        fc.constantFrom(1, 1.5, 2, 2.625, 2.75, 3, 3.5),
        (room, pixelsPerPx) => {
          const width = barWidth(modules, room, pixelsPerPx)
          const pixels = (width * pixelsPerPx) / all
          expect(pixels).toBeCloseTo(Math.round(pixels), 6)
          expect(pixels).toBeGreaterThanOrEqual(1)
          expect(width).toBeLessThanOrEqual(room + 1e-9)
        },
      ),
    )
  })

  it('is 2 px a module where the design has it: twenty digits on a phone of 390', () => {
    expect(barWidth(145, 350, 2)).toBe(165 * 2)
  })

  it('stays whole on a phone of 320', () => {
    expect(barWidth(modules, 256, 1)).toBe(all)
    expect((barWidth(modules, 256, 3) * 3) / all).toBe(3)
  })
})

it('draws the next code and nothing while there is none', async () => {
  const { wrapper } = inMode('standard', Barcode, { code, label: '条形码' })
  await vi.waitFor(() => expect(wrapper.find('.dark').attributes('d')).toBe(drawCode128(code).path))
  await wrapper.setProps({ code: '9122' })
  await vi.waitFor(() => expect(wrapper.find('.dark').attributes('d')).toBe(drawCode128('9122').path))
  await wrapper.setProps({ code: '' })
  await vi.waitFor(() => expect(wrapper.find('.dark').attributes('d')).toBeUndefined())
})

it('is drawn by the server and stays on screen while the browser has no drawing of its own', async () => {
  const props = { code, label: '条形码' }
  const html = await renderToString(createSSRApp(Barcode, props))
  expect(html).toContain(drawCode128(code).path)

  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const root = document.createElement('div')
  root.innerHTML = html
  const seen = ref(0)
  createSSRApp({ render: () => h(Barcode, { ...props, 'data-seen': seen.value }) }).mount(root)
  seen.value++
  await nextTick()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawCode128(code).path)
  await flushPromises()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawCode128(code).path)
  expect(warned).not.toHaveBeenCalled()
})
