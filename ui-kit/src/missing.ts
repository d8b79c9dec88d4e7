import { computed, nextTick, ref, useId } from 'vue'

type Sentences<K extends string> = Partial<Record<K, string>>

/**
 * What a form still lacks, a sentence for each field in the order of the page, empty where it lacks nothing. Its button is never
 * greyed: pressed too early, `send` says the sentences at their fields (`said`) and puts the focus into the first one, whose own or
 * outer element has the id `idOf(field)`.
 */
export function useMissing<K extends string>(lacks: () => Sentences<K>) {
  const formId = useId()
  const pressed = ref(false)
  const said = computed<Sentences<K>>(() => (pressed.value ? lacks() : {}))
  const idOf = (field: K) => `${formId}-${field}`

  async function send(whole: () => unknown): Promise<void> {
    const first = (Object.entries(lacks()) as [K, string][]).find(([, sentence]) => sentence !== '')?.[0]
    pressed.value = first !== undefined
    if (first === undefined) {
      await whole()
      return
    }
    await nextTick()
    const at = document.getElementById(idOf(first))
    const field = at?.matches('input, textarea, select')
      ? at
      : at?.querySelector<HTMLElement>('input, textarea, button')
    field?.focus()
    // Not behind a dock, where the focus alone would leave it.
    at?.scrollIntoView?.({ block: 'center' })
  }

  return { said, idOf, send }
}
