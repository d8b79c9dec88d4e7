/** What a host answers, or `otherwise` where it says nothing in time or fails: a bridge may lead nowhere. */
export function inTime<T>(answer: T | Promise<T>, withinMs: number, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, withinMs, otherwise)
    Promise.resolve(answer).then(resolve, () => resolve(otherwise))
  })
}

/** A host that has said nothing by then is taken for one that lacks what was asked of it. */
const handshakeMs = 2000
/** Of a citizen who reads the box. */
const choiceMs = 60_000

/**
 * What the citizen says in the host's own box. `ask` is handed how to say that the box is on screen, or what was said in it, and
 * returns how to stop. Without a word in two seconds nobody shows one, and the phone asks by itself; an open box that is left alone for a minute is a no.
 */
export function consentOf(ask: (hear: (said: 'asking' | boolean) => void) => () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let stop = () => undefined as void
    let waiting = setTimeout(end, handshakeMs, true)
    function end(may: boolean): void {
      clearTimeout(waiting)
      stop()
      resolve(may)
    }
    stop = ask((said) => {
      if (said !== 'asking') return end(said)
      clearTimeout(waiting)
      waiting = setTimeout(end, choiceMs, false)
    })
  })
}
