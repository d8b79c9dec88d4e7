import { readonly, ref } from 'vue'

export const pinLength = 6

/**
 * The one place where a payment password is while it is typed: not reactive, so that no template, tool or snapshot of state holds
 * a digit. Handed out once, when complete, and wiped before anybody has it.
 */
export function usePin(entered: (pin: string) => void) {
  const digits: string[] = []
  const count = ref(0)

  function wipe(): void {
    digits.fill('').length = 0
    count.value = 0
  }

  function press(digit: string): void {
    count.value = digits.push(digit)
    if (count.value < pinLength) return
    const pin = digits.join('')
    wipe()
    entered(pin)
  }

  function remove(): void {
    digits.pop()
    count.value = digits.length
  }

  return { count: readonly(count), press, remove, wipe }
}
