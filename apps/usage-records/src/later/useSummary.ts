import { useCall, useSession } from '@one-card/shell'
import { onMounted, watch } from 'vue'
import type { Kind } from '../record.ts'

/** What the months came to, and what a list can be narrowed to. */
export function useSummary(kind: () => Kind | undefined) {
  const session = useSession()
  const {
    done: summary,
    refused,
    missed,
    repeat,
  } = useCall((of: Kind | undefined) => session.call('records/summary', of === undefined ? {} : { kind: of }))
  const read = () => repeat(kind())
  onMounted(read)
  watch(kind, read)
  return { summary, refused, missed, read }
}
