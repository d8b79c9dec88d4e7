import { voiced } from './voiced.ts'

/** The part of a window that speaks; a WebView may have none of it. */
export type SpeakingWindow = Partial<Pick<Window & typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>

/** A little slower than a newsreader. */
const rate = 0.9
/** Some WebViews have a voice that never begins; from then on the caption is the reading. */
const patienceMs = 4000

/** Some voices fall silent in a long text, none in a sentence. */
const sentencesOf = (words: string): string[] => words.match(/[^。！？；]+[。！？；]?/g) ?? [words]

/**
 * Reads words aloud in Mandarin, in place of whatever is being read, and returns how to stop. `ended` hears once that it was read
 * as far as it will be, or that this phone has no voice for it: then the caption is all there is.
 */
export function readAloud(
  words: string,
  { speechSynthesis, SpeechSynthesisUtterance }: SpeakingWindow,
  ended: (how: 'read' | 'mute') => void,
): () => void {
  const voices = speechSynthesis?.getVoices?.() ?? []
  const voice = voices.find(({ lang }) => /^(zh|cmn)\b/i.test(lang))
  if (
    speechSynthesis === undefined ||
    SpeechSynthesisUtterance === undefined ||
    (voices.length > 0 && voice === undefined)
  ) {
    ended('mute')
    return () => undefined
  }
  if (speechSynthesis.speaking) speechSynthesis.cancel()

  let over = false
  const tooLate = setTimeout(() => end('mute'), patienceMs)

  function stop(): void {
    if (over) return
    over = true
    clearTimeout(tooLate)
    speechSynthesis!.cancel()
  }

  /** A reading that another took the place of has nothing left to cancel; one without a voice would leave its sentences waiting. */
  function end(how: 'read' | 'mute'): void {
    if (over) return
    if (how === 'mute') stop()
    over = true
    clearTimeout(tooLate)
    ended(how)
  }

  const utterances = sentencesOf(words).map((sentence) =>
    Object.assign(new SpeechSynthesisUtterance(voiced(sentence)), {
      lang: 'zh-CN',
      rate,
      ...(voice && { voice }),
      onstart: () => clearTimeout(tooLate),
      onerror: ({ error }: SpeechSynthesisErrorEvent) =>
        end(error === 'canceled' || error === 'interrupted' ? 'read' : 'mute'),
    }),
  )
  utterances[utterances.length - 1]!.onend = () => end('read')
  for (const each of utterances) speechSynthesis.speak(each)
  return stop
}
