/** One listener's interest in one topic. */
export interface Subscription {
  /** Whether the platform will call; while it cannot (an old WebView, a proxy that cuts streams), poll. */
  push(): boolean
  stop(): void
}

/** Who wants to hear of which topic. The stream itself is opened in the Worker, once, for the first who asks. */
export function eventTopics(listen: () => void) {
  const listeners = new Map<string, Set<() => void>>()
  let streaming = false

  return {
    wanted: () => listeners.size > 0,
    /** What happened while nobody called is asked for once somebody does again. */
    pushing(on: boolean) {
      if (on && !streaming) for (const topic of listeners.values()) topic.forEach((listener) => listener())
      streaming = on
    },
    changed(topic: string) {
      listeners.get(topic)?.forEach((listener) => listener())
    },
    subscribe(topic: string, listener: () => void): Subscription {
      if (listeners.size === 0) listen()
      const interested = listeners.get(topic) ?? new Set()
      listeners.set(topic, interested.add(listener))
      return { push: () => streaming, stop: () => void interested.delete(listener) }
    },
  }
}
