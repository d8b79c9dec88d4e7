import { computed, ref } from 'vue'
import type { Narrowed } from './record.ts'
import type { useRecords } from './useRecords.ts'

export type NarrowingPart = 'filter' | 'search' | 'export'

/** What is asked of the list: one kind or all, and what narrows it. */
export function useNarrowing({ narrowed, narrow }: Pick<ReturnType<typeof useRecords>, 'narrowed' | 'narrow'>) {
  /** Which sheet is open. */
  const part = ref<NarrowingPart>()
  const kind = computed(() => narrowed.value.kind)

  function set(asked: { [K in keyof Narrowed]: Narrowed[K] | undefined }): void {
    part.value = undefined
    const wanted: Record<string, string> = {}
    for (const [key, value] of Object.entries(asked)) if (value !== undefined) wanted[key] = value
    void narrow(wanted as Narrowed)
  }

  return {
    part,
    kind,
    open: (wanted: NarrowingPart | undefined) => {
      part.value = wanted
    },
    /** Another kind begins anew: what narrowed one says nothing of the other. */
    choose: (change: { [K in keyof Narrowed]?: Narrowed[K] | undefined }) =>
      set('kind' in change ? change : { ...narrowed.value, ...change }),
    search: (text: string) => set({ ...narrowed.value, search: text.trim() === '' ? undefined : text.trim() }),
    clear: () => set({ kind: kind.value }),
  }
}
