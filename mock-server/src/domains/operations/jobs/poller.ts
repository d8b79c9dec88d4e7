/** Calls `run` after `ms` unless the answer is called first. */
export type After = (ms: number, run: () => void) => () => void

const after: After = (ms, run) => {
  const timer = setTimeout(run, ms).unref()
  return () => clearTimeout(timer)
}

/** Does `round` at once, then each `everyMs` and whenever it is woken; never twice at a time. `round` must not fail. */
export function poller(round: () => Promise<void>, everyMs: number, wait: After = after) {
  let cancel = () => {}
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  async function rounds(): Promise<void> {
    do {
      again = false
      await round()
    } while (again && !stopped)
    running = undefined
    if (!stopped) cancel = wait(everyMs, wake)
  }

  function wake(): void {
    cancel()
    if (stopped) return
    if (running) again = true
    else running = rounds()
  }

  return {
    wake,
    async stop(): Promise<void> {
      stopped = true
      cancel()
      await running
    },
  }
}
