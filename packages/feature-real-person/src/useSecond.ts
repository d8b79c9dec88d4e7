import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** The platform's time, told anew every second. */
export function useSecond(now: () => number): Ref<number> {
  const second = ref(now())
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      second.value = now()
    }, 1000)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return second
}
