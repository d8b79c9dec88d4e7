import type { PageServices, Params, Result } from '@one-card/platform-api'
import { derivedCode, type DerivedKind } from '@one-card/platform-api/derived-code'

type Secret = Result<PageServices['ecode/secret']>
type ShownCode = Result<PageServices['ecode/show']>

interface CodesDeps {
  getSecret(params: Params<PageServices['ecode/secret']>): Promise<Secret>
  /** The platform's time in ms. */
  now(): number
}

/** A secret older than this is followed by a fresh one while there is a network: without one it still lasts ten minutes. */
const renewAfterMs = 20 * 60_000

/** Codes by time, from a secret that never leaves the Worker (docs/decisions/0009). Rejects as `getSecret` does, and only where there is no secret that lives. */
export function derivedCodes({ getSecret, now }: CodesDeps) {
  let held: Secret | undefined
  let asking: Promise<Secret> | undefined

  function fetch(params: Parameters<typeof getSecret>[0]): Promise<Secret> {
    const asked = getSecret(params)
    asking = asked
    const over = () => {
      if (asking === asked) asking = undefined
    }
    asked.then(hold).then(over, over)
    return asked
  }

  /** Answers may come in another order than they were asked for. */
  function hold(secret: Secret): void {
    if (held === undefined || Number(secret.issuedAtMs) >= Number(held.issuedAtMs)) held = secret
  }

  const living = () => (held !== undefined && now() < Number(held.validUntilMs) ? held : undefined)

  function codeOf(
    { secretRef, issuedAtMs, stepSeconds, ...secret }: Secret,
    codeType: DerivedKind,
    atMs: number = now(),
  ): ShownCode {
    const stepMs = Number(stepSeconds) * 1000
    const step = Math.max(0, Math.floor((atMs - Number(issuedAtMs)) / stepMs))
    return {
      secretRef,
      code: derivedCode(secret, codeType, step),
      codeType,
      expiresIn: stepSeconds,
      serverTimeMs: String(Math.round(now())),
      expiresAtMs: String(Number(issuedAtMs) + (step + 1) * stepMs),
    }
  }

  return {
    /** Sees that there is a secret: of the code already shown, where `secretRef` names one. */
    ready(secretRef?: string): void {
      if (living() === undefined && asking === undefined)
        fetch({ ...(secretRef !== undefined && { secretRef }) }).catch(() => undefined)
    },
    /** The code of now, or of another moment. */
    async show(codeType: DerivedKind, atMs?: number): Promise<ShownCode> {
      const secret = living()
      if (secret === undefined) return codeOf(await (asking ?? fetch({})), codeType, atMs)
      if (now() - Number(secret.issuedAtMs) > renewAfterMs && asking === undefined) fetch({}).catch(() => undefined)
      return codeOf(secret, codeType, atMs)
    },
    /** The first code of a fresh secret; no code of the one it `replaces` is taken any more. */
    async fresh(codeType: DerivedKind, replaces?: string): Promise<ShownCode> {
      return codeOf(await fetch({ ...(replaces !== undefined && { replaces }) }), codeType)
    },
  }
}
