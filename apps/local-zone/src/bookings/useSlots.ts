import { useCall, useSession } from '@one-card/shell'
import { computed, onMounted, ref, watch } from 'vue'
import { dayWords } from '../local-words.ts'

type People = '1' | '2' | '3' | '4'

/** What can be booked at one place, what the citizen has chosen of it, and the booking. */
export function useSlots(placeId: string) {
  const session = useSession()
  const day = ref('')
  const slotId = ref('')
  const people = ref<string>('1')
  const { done: place, refused, missed, repeat } = useCall(() => session.call('bookings/slots', { placeId }))
  onMounted(repeat)

  const openDays = computed(() =>
    (place.value?.days ?? []).filter(({ slots }) => slots.some(({ state }) => state !== 'over')),
  )
  const days = computed(() => openDays.value.map(({ date }) => ({ value: date, word: dayWords(date) })))
  const slots = computed(() =>
    (openDays.value.find(({ date }) => date === day.value)?.slots ?? [])
      .filter(({ state }) => state === 'open')
      .map(({ slotId: value, begins, left }) => ({ value, word: `${begins} 余\u00a0${left}` })),
  )
  watch(days, ([first]) => {
    if (first !== undefined && !days.value.some(({ value }) => value === day.value)) day.value = first.value
  })
  // What was chosen may be gone since.
  watch([day, slots], () => {
    if (!slots.value.some(({ value }) => value === slotId.value)) slotId.value = ''
  })

  const booking = useCall(() => session.call('bookings/book', { slotId: slotId.value, people: people.value as People }))

  async function book(): Promise<void> {
    await booking.repeat()
    // Another one was sooner: what is left is shown.
    if (booking.refused.value !== undefined) await repeat()
  }

  /** The citizen has read why not, and chooses again. */
  async function chooseAgain(): Promise<void> {
    booking.refused.value = undefined
    booking.missed.value = false
    await repeat()
  }

  return { place, refused, missed, repeat, days, day, slots, slotId, people, booking, book, chooseAgain }
}
