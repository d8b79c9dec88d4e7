import { useCall, useSession } from '@one-card/shell'
import { onMounted } from 'vue'

/** One record, whole. */
export function useDetail(recordId: () => string) {
  const session = useSession()
  const { done: record, refused, missed, repeat } = useCall(() => session.call('records/get', { recordId: recordId() }))
  onMounted(repeat)
  return { record, refused, missed, read: repeat }
}
