/** The part of a window that speaks; a WebView may have none of it. */
export type SpeakingWindow = Partial<Pick<Window & typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>

/** A little slower than a newsreader. */
const rate = .9

/**
 * Reads words aloud in Mandarin and returns how to stop. `ended` hears once that it was read to its end, or that this phone has
 * no voice for it: then the caption is all there is.
 */
export function readAloud(words: string, { speechSynthesis, SpeechSynthesisUtterance }: SpeakingWindow, ended: (how: 'read' | 'mute') => void): () => void {
  const voices = speechSynthesis?.getVoices?.() ?? []
  const voice = voices.find(({ lang }) => /^(zh|cmn)\b/i.test(lang))
  if (speechSynthesis === undefined || SpeechSynthesisUtterance === undefined || (voices.length > 0 && voice === undefined)) {
    ended('mute')
    return () => undefined
  }
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.lang = 'zh-CN'
  utterance.rate = rate
  if (voice) utterance.voice = voice
  utterance.onend = () => ended('read')
  utterance.onerror = ({ error }) => { if (error !== 'canceled' && error !== 'interrupted') ended('mute') }
  speechSynthesis.speak(utterance)
  return () => {
    utterance.onend = utterance.onerror = null
    speechSynthesis.cancel()
  }
}
