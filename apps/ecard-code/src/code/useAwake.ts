import { onBeforeUnmount, onMounted, watch } from 'vue'

/** Keeps the screen lit while `wanted`, where the WebView can: a clerk's scanner is slower than a phone's screen saver. */
export function useAwake(wanted: () => boolean): void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined

  function release(): void {
    void lock?.then((held) => held?.release())
    lock = undefined
  }

  /** A phone low on battery says no, and any phone takes the lock back when the page goes out of sight. */
  function follow(): void {
    release()
    if (wanted()) lock = navigator.wakeLock?.request('screen').catch(() => undefined)
  }

  onMounted(follow)
  watch(wanted, follow)
  onBeforeUnmount(release)
}
