import { readTokens, type Token } from './dictionary.ts'

/** The same tokens for programs that draw or measure: name → CSS value in either mode. */
export async function tokensTs(): Promise<string> {
  const byName = new Map<string, Partial<Record<Token['mode'], string>>>()
  for (const { name, mode, css } of await readTokens()) byName.set(name, { ...byName.get(name), [mode]: css })
  const lines = [...byName].map(([name, { both, standard = both, elderly = standard }]) =>
    `  '${name}': { standard: ${JSON.stringify(standard)}, elderly: ${JSON.stringify(elderly)} },`)
  return [
    '/** Made from tokens.json and components/*.json by tokens/build.ts. */',
    'export const tokens = {', ...lines, '} as const', '',
    'export type TokenName = keyof typeof tokens', '',
  ].join('\n')
}
