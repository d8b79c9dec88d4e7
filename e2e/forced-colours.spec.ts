import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGallery, show, storiesOf } from './stories.ts'
import { expect, test } from './test.ts'

const kit = join(import.meta.dirname, '../ui-kit/src')
const stateful = /role="(tab|switch|option)"|aria-(pressed|current)|type="(radio|checkbox)"/

/** Titles of every component that shows which of its parts is chosen. */
const titles = readdirSync(kit, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.vue') && stateful.test(readFileSync(join(kit, file), 'utf8')))
  .flatMap((file) => {
    const folder = join(kit, file, '..')
    return readdirSync(folder)
      .filter((each) => each.endsWith('.stories.ts'))
      .map((each) => /title: '([^']+)'/.exec(readFileSync(join(folder, each), 'utf8'))![1]!)
  })

/**
 * Runs in the page: parts that look the same chosen and not, by what forced colours leave: borders, lines, weight, size, place, and
 * the colours of drawings.
 */
function alikeParts(root: Element): string[] {
  const isOn = (part: Element) =>
    (part as HTMLInputElement).checked === true ||
    ['aria-selected', 'aria-checked', 'aria-pressed'].some((name) => part.getAttribute(name) === 'true') ||
    !['', 'false', null].includes(part.getAttribute('aria-current'))
  const looks = (element: Element): string =>
    ['', '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        const { borderTopWidth, borderTopStyle, borderBottomWidth, textDecorationLine, fontWeight, fontSize } = style
        const { transform, content, visibility, display, fill, stroke } = style
        const drawn = element instanceof SVGElement ? [fill, stroke, display] : []
        const own = [borderTopWidth, borderTopStyle, borderBottomWidth, textDecorationLine, fontWeight, fontSize]
        return [...own, transform, content, visibility, ...drawn].join()
      })
      .join('|')
  const whole = (part: Element) => {
    const shown = part.matches('input') ? (part.closest('label') ?? part.parentElement!) : part
    return [shown, ...shown.querySelectorAll('*')].map(looks).join('\n')
  }
  const parts = [
    ...root.querySelectorAll(
      '[role=tab], [role=option], [role=switch], [aria-pressed], [aria-current], input[type=radio], input[type=checkbox]',
    ),
  ]
  const kindOf = (part: Element) => `${part.getAttribute('role')} ${part.getAttribute('type')} ${part.className}`
  return [...new Set(parts.map(kindOf))].flatMap((kind) => {
    const alike = parts.filter((part) => kindOf(part) === kind)
    const off = new Set(alike.filter((part) => !isOn(part)).map(whole))
    return alike.filter((part) => isOn(part) && off.has(whole(part))).map(() => kind)
  })
}

test('with forced colours what is chosen is told by more than its ground, in every component', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const stories = (await storiesOf(page, 'component')).filter(({ component }) => titles.includes(component))
  expect(new Set(stories.map(({ component }) => component)).size).toBe(new Set(titles).size)
  const alike: Record<string, string[]> = {}
  for (const mode of ['standard', 'elderly'] as const) {
    await openGallery(page, mode, stories[0]!)
    for (const story of stories) {
      await show(page, story)
      const found = await page.locator('body').evaluate(alikeParts)
      if (found.length > 0) alike[`${story.component} · ${story.state} · ${mode}`] = found
    }
  }
  expect(alike).toEqual({})
})
