import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type * as OpenServices from '../../packages/platform-api/src/open-services.ts'
import { writeCatalogue } from '../build/sdk.ts'
import { copyWithNewParts } from '../new/copy.ts'

/**
 * Types of the whole, read in a copy that has a new module, app and component in it: one program answers for what is there and
 * for what `npm run new` makes, after the build, which tells the SDK of a new service. Paths are those of the repository.
 */
const copy = resolve('.cache/types')
rmSync(copy, { recursive: true, force: true })
mkdirSync(copy, { recursive: true })
await copyWithNewParts(copy)
const { openServices } = (await import(join(copy, 'packages/platform-api/src/open-services.ts'))) as typeof OpenServices
await writeCatalogue(copy, openServices)
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vue-tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '../types.tsbuildinfo'],
  { cwd: copy, stdio: 'inherit' },
)
process.exitCode = status ?? 1
