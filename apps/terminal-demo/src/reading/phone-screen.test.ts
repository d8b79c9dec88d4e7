import { beforeEach, describe, expect, it, vi } from 'vitest'
import { detach } from './picture.ts'
import { readPhone } from './phone-screen.ts'

/** A phone whose page stands in a frame of a frame, as on the desk's page. */
function phoneWith(html: string): HTMLIFrameElement {
  document.body.innerHTML = html
  const outer = document.implementation.createHTMLDocument()
  const page = outer.createElement('iframe')
  Object.defineProperty(page, 'contentDocument', { value: document })
  outer.body.append(page, outer.createElement('iframe'))
  const phone = document.createElement('iframe')
  Object.defineProperty(phone, 'contentDocument', { value: outer })
  for (const drawing of document.querySelectorAll('svg')) {
    const side = Number(drawing.getAttribute('data-side'))
    drawing.getBoundingClientRect = () => ({ width: side, height: side }) as DOMRect
  }
  return phone
}

const photograph = vi.fn(async (drawing: SVGSVGElement) => drawing.id as unknown as ImageData)
const reading = (readable: string) =>
  vi.fn(async (picture: ImageData) => (String(picture) === readable ? '9111' : undefined))

beforeEach(() => {
  photograph.mockClear()
})

describe('reading the phone beside the desk', () => {
  it('tries the largest drawing first and stops at the first that reads', async () => {
    const phone = phoneWith(
      '<svg id="card" data-side="300"></svg><svg id="code" data-side="250"></svg><svg id="other" data-side="100"></svg>',
    )
    expect(await readPhone(phone, reading('code'), photograph)).toBe('9111')
    expect(photograph.mock.calls.map(([drawing]) => drawing.id)).toEqual(['card', 'code'])
  })

  it('leaves icons and a covered code alone', async () => {
    const phone = phoneWith(
      '<svg id="icon" data-side="24"></svg><svg id="code" data-side="250" style="visibility: hidden"></svg>',
    )
    expect(await readPhone(phone, reading('code'), photograph)).toBeUndefined()
    expect(photograph).not.toHaveBeenCalled()
  })

  it('finds nothing on a phone that shows another site', async () => {
    const phone = document.createElement('iframe')
    Object.defineProperty(phone, 'contentDocument', { value: null })
    expect(await readPhone(phone, reading('code'), photograph)).toBeUndefined()
  })
})

it('a drawing taken out of its page keeps the look its style sheet gave it', () => {
  document.head.innerHTML = '<style>.dark { stroke: rgb(20, 32, 57); }</style>'
  document.body.innerHTML = '<svg viewBox="0 0 9 9"><path class="dark" d="M0 0h9"/></svg>'
  const text = detach(document.querySelector('svg')!)
  expect(text).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(text).toContain('stroke="rgb(20, 32, 57)"')
})
