import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openServices } from '@one-card/platform-api'
import { expect, it } from 'vitest'
import { sdkServices } from './sdk-services.ts'

const file = join(import.meta.dirname, '../../packages/channel-sdk/src/node/catalogue.ts')

it("the SDK's types are what the schemas say; `npm run sdk` writes them anew", async () => {
  expect(readFileSync(file, 'utf8')).toBe(await sdkServices(openServices, file))
})

it('a schema it cannot write is a mistake, not a type that says anything', async () => {
  const odd = { name: 'odd/one', title: '', clause: '', params: { type: 'integer' }, result: {} }
  await expect(sdkServices({ odd } as never, file)).rejects.toThrow('know no schema')
})
