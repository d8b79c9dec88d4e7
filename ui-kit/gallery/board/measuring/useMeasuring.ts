import { computed, ref, shallowRef } from 'vue'
import { demandsOf, figuresOf, measure, measureReach, type Finding } from '@one-card/measure'
import type { Check, Result } from './checks.ts'
import { openPhone, shown } from './phone.ts'

/** Two phones side by side, of 390 and of 320 px. */
export interface Phones {
  wide: HTMLIFrameElement
  narrow: HTMLIFrameElement
}

function resultOf(check: Check, wide: HTMLElement, narrow: HTMLElement): Result {
  for (const page of [wide, narrow]) page.dataset.textStep = String(check.textStep)
  const lost: Finding[] = measureReach(narrow).map((finding) => ({
    ...finding,
    element: `${finding.element}（宽 320）`,
  }))
  return { ...check, figures: figuresOf(wide), findings: [...measure(wide, demandsOf(check.mode)), ...lost] }
}

/** Shows each story on both phones and measures what stands there. */
export function useMeasuring(phones: () => Phones) {
  const results = shallowRef<Result[]>([])
  const total = ref(0)
  const current = ref<Check>()
  let stopAsked = false

  async function turn(check: Check, before: Check | undefined): Promise<Record<keyof Phones, HTMLElement>> {
    const { wide, narrow } = phones()
    if (check.mode !== before?.mode)
      await Promise.all([wide, narrow].map((phone) => openPhone(phone, check.mode, check.story)))
    const [atWide, atNarrow] =
      check.mode === before?.mode && check.story === before.story
        ? [wide.contentDocument!.documentElement, narrow.contentDocument!.documentElement]
        : await Promise.all([shown(wide, check.story), shown(narrow, check.story)])
    return { wide: atWide!, narrow: atNarrow! }
  }

  async function run(checks: Check[]): Promise<void> {
    stopAsked = false
    total.value = checks.length
    const done: Result[] = []
    for (const [index, check] of checks.entries()) {
      if (stopAsked) break
      current.value = check
      const { wide, narrow } = await turn(check, checks[index - 1])
      done.push(resultOf(check, wide, narrow))
      if (checks[index + 1]?.story !== check.story) results.value = [...done]
    }
    results.value = done
    current.value = undefined
  }

  return {
    results,
    total,
    current,
    running: computed(() => current.value !== undefined),
    run,
    stop: () => {
      stopAsked = true
    },
  }
}
