// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { downloads } from './download-list.ts'
import { galleryDownloads } from './downloads.ts'

it('puts every file a page offers beside the gallery, as it stands in the kit', async () => {
  const entry = 'data:text/javascript,'
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [galleryDownloads()],
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput
  const files = new Map(output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : '']))
  for (const { file } of downloads) expect(files.get(`downloads/${file}`)).toBeTruthy()
  expect(files.get('downloads/tokens.json')).toBe(
    readFileSync(join(import.meta.dirname, '../tokens/tokens.json'), 'utf8'),
  )
  expect(Object.keys(JSON.parse(files.get('downloads/component-tokens.json')!) as object)).toEqual(
    expect.arrayContaining(['button', 'sheet']),
  )
})
