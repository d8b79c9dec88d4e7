import type { Finding } from './finding.ts'

const forbids = /user-scalable\s*=\s*(no|0)|maximum-scale/i

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // A style sheet of another origin, which our CSP refuses.
    return []
  }
}

const locksText = (rule: CSSRule) =>
  ['text-size-adjust', '-webkit-text-size-adjust'].some(
    (property) => 'style' in rule && (rule.style as CSSStyleDeclaration).getPropertyPriority(property) === 'important',
  )

/** What takes a citizen's own enlarging away (WCAG 1.4.4, field-notes §6): a locked viewport, a locked text size. */
export function lockedZoom(page: Document): Finding[] {
  const content = page.querySelector('meta[name=viewport]')?.getAttribute('content') ?? ''
  const locked = [...page.styleSheets].flatMap(rulesOf).filter(locksText)
  return [...(forbids.test(content) ? [content] : []), ...locked.map(({ cssText }) => cssText.slice(0, 80))].map(
    (measured) => ({ rule: 'zoom', element: 'html', measured, wanted: '可以放大' }),
  )
}
