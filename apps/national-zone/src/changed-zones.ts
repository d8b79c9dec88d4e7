import type { PageServices, Result } from '@one-card/platform-api'
import { shallowRef } from 'vue'

type Zones = Result<PageServices['zones/list']>

/** Zones as they are since the citizen has pinned a region in this document, until the platform tells them anew. */
const changed = shallowRef<{ from: Zones | undefined; zones: Zones }>()

export const changedZones = {
  of: (told: Zones | undefined): Zones | undefined =>
    changed.value !== undefined && changed.value.from === told ? changed.value.zones : told,
  set(from: Zones | undefined, zones: Zones): void {
    changed.value = { from, zones }
  },
}
