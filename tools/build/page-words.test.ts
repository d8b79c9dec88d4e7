import { catalogue, holderPrompt, refusals } from '@one-card/prompts'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { pageWords } from './page-words.ts'

/** A page's script that uses `imported` of the prompts, as the build leaves it. */
async function pageWith(imported: string): Promise<string> {
  const source = `import { ${imported} } from "@one-card/prompts"; globalThis.used = [${imported}]`
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'virtual:page' ? id : null),
    load: (id: string) => (id === 'virtual:page' ? source : null),
  }
  const options = { write: false, rolldownOptions: { input: 'virtual:page' } }
  return JSON.stringify(
    await build({ configFile: false, logLevel: 'silent', plugins: [page, pageWords()], build: options }),
  )
}

it("a page loads the holder's words of every code, and nobody else's", async () => {
  const built = await pageWith('holderPrompt, refusals')
  for (const { name, holder, desk, maintenance } of catalogue()) {
    expect(built).toContain(holder.title)
    const cause = desk.replace(/^.*原因为/, '')
    if (!cause.includes(holder.title)) expect(built, name).not.toContain(cause)
    const named = maintenance.replace(/\[\d{6}\]$/, '')
    if (!holder.title.includes(named)) expect(built, name).not.toContain(named)
  }
  expect(built).toContain(holderPrompt(refusals.CARD_LOST).text)
  expect(built).not.toMatch(/报文验签失败|请打印回执单/)
})

it.each(['deskPrompt', 'maintenancePrompt', 'catalogue'])('a page that uses %s is not built', async (other) => {
  await expect(pageWith(other)).rejects.toThrow(/only the holder's words/)
})
