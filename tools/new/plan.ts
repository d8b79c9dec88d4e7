/** What a scaffold creates and which lines it adds, by path from the root of the repository. */
export interface Plan {
  creates: Record<string, string>
  edits: Record<string, (text: string) => string>
  /** What its author does next, in order. */
  next: string[]
}

/** The command is wrong: the message says what is expected. */
export class WrongCommand extends Error {}

export const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
export const pascal = (kebab: string) => camel(`-${kebab}`)
export const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()

export function requireName(name: string | undefined, form: RegExp, what: string): string {
  if (name === undefined || !form.test(name))
    throw new WrongCommand(`${what} is missing or has another form: ${name ?? ''}`)
  return name
}

export const kebabForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

export function requireOneOf(name: string | undefined, known: string[], what: string): string {
  if (name === undefined || !known.includes(name)) throw new WrongCommand(`${what} is one of ${known.join(', ')}`)
  return name
}
