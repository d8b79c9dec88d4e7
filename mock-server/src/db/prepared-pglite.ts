import { PGlite, protocol, type PGliteOptions } from '@electric-sql/pglite'

const { serialize } = protocol
type Answers = Awaited<ReturnType<PGlite['execProtocolStream']>>
type Options = Parameters<PGlite['execProtocolStream']>[1]

interface Prepared {
  name: string
  /** What the database says of its parameters and columns; undefined until it was told to describe them. */
  described?: Answers
}

/** A platform has some hundred statements; more come only from texts that have values in them. */
const most = 500
const changesTables = /\b(create|alter|drop)\b/i

/**
 * PGlite that parses each text once. `query` sends Parse, Describe, Bind, Describe, Execute and Sync of a statement
 * without a name, and parsing and planning it in WebAssembly takes four fifths of the time of a usual one. From its second use
 * on a text is a prepared statement here; an answer is what it would be without.
 */
export class PreparedPglite extends PGlite {
  #once = new Set<string>()
  #prepared = new Map<string, Prepared>()
  /** Of the statement whose messages are coming; undefined where it has no name. */
  #current: Prepared | undefined
  #named = 0

  static async open(dataDir: string, options: PGliteOptions): Promise<PreparedPglite> {
    const pglite = new PreparedPglite(dataDir, options)
    await pglite.waitReady
    return pglite
  }

  override async execProtocolStream(message: Uint8Array, options?: Options): Promise<Answers> {
    switch (String.fromCharCode(message[0]!)) {
      case 'P':
        return this.#parse(message, options)
      case 'D':
        return isOfStatement(message) && this.#current !== undefined
          ? this.#describe(this.#current, options)
          : super.execProtocolStream(message, options)
      case 'B':
        return super.execProtocolStream(this.#current ? bindTo(this.#current.name, message) : message, options)
      case 'Q':
        await this.#forgetIfChanged(textOf(message, 5))
    }
    return super.execProtocolStream(message, options)
  }

  async #parse(message: Uint8Array, options: Options): Promise<Answers> {
    const text = textOf(message, 6)
    this.#current = this.#prepared.get(text)
    if (this.#current !== undefined) return []
    await this.#forgetIfChanged(text)
    if (!this.#once.has(text)) {
      if (this.#once.size === most) this.#once.clear()
      this.#once.add(text)
      return super.execProtocolStream(message, options)
    }
    if (this.#prepared.size === most) await this.#forget()
    const prepared = { name: `s${++this.#named}` }
    const answers = await super.execProtocolStream(serialize.parse({ ...prepared, text }), options)
    this.#prepared.set(text, prepared)
    this.#current = prepared
    return answers
  }

  async #describe(prepared: Prepared, options: Options): Promise<Answers> {
    prepared.described ??= await super.execProtocolStream(
      serialize.describe({ type: 'S', name: prepared.name }),
      options,
    )
    return prepared.described
  }

  /** A table with other columns has other answers than were described. */
  async #forgetIfChanged(text: string): Promise<void> {
    if (this.#prepared.size > 0 && changesTables.test(text)) await this.#forget()
  }

  async #forget(): Promise<void> {
    this.#prepared.clear()
    await super.execProtocolStream(serialize.query('DEALLOCATE ALL'))
  }
}

/** The text in a message that begins at a byte and ends at a zero; the name before a text to be parsed is empty. */
function textOf(message: Uint8Array, start: number): string {
  return new TextDecoder().decode(message.subarray(start, message.indexOf(0, start)))
}

const isOfStatement = (describe: Uint8Array) => describe[5] === 'S'.charCodeAt(0)

/** Bind with the name of its statement: type, length (4 bytes), portal, statement, values; both names were empty. */
function bindTo(name: string, bind: Uint8Array): Uint8Array {
  const bound = new Uint8Array(bind.length + name.length)
  bound.set(bind.subarray(0, 6))
  bound.set(new TextEncoder().encode(name), 6)
  bound.set(bind.subarray(6), 6 + name.length)
  new DataView(bound.buffer).setUint32(1, bound.length - 1)
  return bound
}
