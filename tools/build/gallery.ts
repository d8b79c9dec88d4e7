import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stampOf } from '../stamp.mjs'
import { compressAssets } from './compress.ts'

/** What the gallery is built from; it shows the apps' pages as pictures. */
const sources = [
  'ui-kit',
  'apps',
  'packages/feature-camera',
  'packages/feature-real-person',
  'packages/masking',
  'packages/message-check',
  'packages/prompts',
  'docs/screens',
  'package-lock.json',
  'tools/build/compress.ts',
  'tools/build/gallery.ts',
]

function storybook(outputDir: string): Promise<void> {
  const child = spawn(
    'npm',
    ['run', '--silent', 'build-gallery', '--workspace', 'ui-kit/gallery', '--', '--output-dir', outputDir],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The gallery could not be built:\n${Buffer.concat(said)}`)),
    )
  })
}

/** `dist/ui-kit`, built anew only when something in it has changed. Says whether it was. */
export async function buildGallery(root: string, distDir: string): Promise<boolean> {
  const [built, next, stampFile] = [
    join(distDir, 'ui-kit'),
    join(distDir, '.ui-kit-next'),
    join(distDir, '.ui-kit-sources'),
  ]
  const stamp = stampOf(sources.map((source) => join(root, source)))
  if (existsSync(built) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  await storybook(next)
  // Five megabytes of Storybook's own, for designers.
  await compressAssets(next, 9)
  rmSync(built, { recursive: true, force: true })
  renameSync(next, built)
  writeFileSync(stampFile, stamp)
  return true
}
