/** One text that stays on this phone (`localStorage`) or in this tab (`sessionStorage`); no call carries it. A WebView that keeps nothing has none. */
export function keptText(store: () => Storage, key: string) {
  return {
    read(): string | null {
      try {
        return store().getItem(key)
      } catch {
        return null
      }
    },
    keep(text: string): void {
      try {
        store().setItem(key, text)
      } catch {
        // A full or forbidden store forgets; the page goes on.
      }
    },
    clear(): void {
      try {
        store().removeItem(key)
      } catch {
        // There was nothing to keep it in.
      }
    },
  }
}
