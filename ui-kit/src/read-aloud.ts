import type { readAloud as read } from './speech.ts'

let voice: typeof read | undefined

export async function fetchVoice(): Promise<void> {
  voice = (await import('./speech.ts')).readAloud
}

/** `readAloud` of speech.ts, which no first paint needs. A tap that came before it waits; where it does not come, the caption is the reading. */
export const readAloud: typeof read = (words, window, ended) => {
  if (voice !== undefined) return voice(words, window, ended)
  let stop = () => undefined as void
  let stopped = false
  fetchVoice().then(
    () => {
      if (!stopped) stop = voice!(words, window, ended)
    },
    () => {
      if (!stopped) ended('mute')
    },
  )
  return () => {
    stopped = true
    stop()
  }
}
