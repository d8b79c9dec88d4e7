import type { PageName, PageServices, Result } from '@one-card/platform-api'
import { useFirstView, useOpen, useSession } from '@one-card/shell'
import type { Capability, CapabilityEntrance } from '@one-card/ui-kit'
import { computed } from 'vue'
import { lastUsedWords } from './last-used.ts'
import { changedZones } from './changed-zones.ts'

/** Where a basic capability opens in place. A later one is a line here. */
const openings: Record<Capability, [page: PageName, path?: string]> = {
  'identity-code': ['ecard-code'],
  scan: ['ecard-code', 'scan'],
  'payment-code': ['ecard-code', '?tab=pay'],
  licence: ['ecard-code', 'licence'],
  'query-grant': ['ecard-code', 'query-grants'],
}

/** What the home knows of its citizen; everything is undefined until the platform has told it. */
export function useHome() {
  const session = useSession()
  const open = useOpen()
  const card = useFirstView<Result<PageServices['holder/card']>>('card')
  const told = useFirstView<Result<PageServices['holder/capabilities']>>('capabilities')
  const toldZones = useFirstView<Result<PageServices['zones/list']>>('zones')
  const toldNotices = useFirstView<Result<PageServices['notices/list']>>('notices')

  const capabilities = computed<CapabilityEntrance[] | undefined>(() => told.value?.capabilities)
  const zones = computed(() => changedZones.of(toldZones.value))
  const notices = computed(() => toldNotices.value?.notices ?? [])

  const lastUsed = computed(
    () => card.value?.lastUsedAt && `最近用卡 ${lastUsedWords(card.value.lastUsedAt, session.now())}`,
  )

  function choose(capability: Capability): void {
    void open(...openings[capability])
  }

  return { card, capabilities, zones, notices, lastUsed, choose }
}
