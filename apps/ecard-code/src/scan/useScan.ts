import { useScanWays } from '@one-card/feature-camera'
import type { PageName } from '@one-card/platform-api'
import { useOpen } from '@one-card/shell'
import { ref, shallowRef } from 'vue'
import { leadOf, type Lead } from './leads.ts'

/** What a scan led to. Every code is followed once. */
export function useScan() {
  const open = useOpen()
  const lead = shallowRef<Lead>()
  /** The page did not come, though its code was read. */
  const unopened = ref(false)
  const scan = useScanWays({ found: follow, busy: () => lead.value !== undefined })

  async function openPage({ page, path }: { page: PageName; path: string }): Promise<void> {
    unopened.value = false
    try {
      // "Back" must not come into a camera that reads the same code again.
      await open(page, path, { replace: true })
    } catch {
      unopened.value = true
    }
  }

  function follow(text: string): void {
    lead.value = leadOf(text, location.origin)
    if (lead.value.to === 'page') void openPage(lead.value)
  }

  function again(): void {
    lead.value = undefined
    unopened.value = false
    scan.again()
  }

  return { scan, lead, unopened, again, openPage }
}
