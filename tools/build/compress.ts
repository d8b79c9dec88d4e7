import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const compressible = /\.(js|css|svg|json|wasm)$/

export const brotliBytes = (content: string | Buffer, quality = 11) =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

/** Writes `<file>.br` beside every asset that has none yet, in the folders below too; hashed files never change. */
export async function compressAssets(assetsDir: string, best = 11): Promise<void> {
  const files = readdirSync(assetsDir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => compressible.test(file) && !existsSync(join(assetsDir, `${file}.br`)),
  )
  await Promise.all(
    files.map(async (file) => {
      // At full quality a megabyte takes six seconds and saves a tenth; only the desk simulator has such a file.
      const quality = file.endsWith('.wasm') ? Math.min(9, best) : best
      writeFileSync(join(assetsDir, `${file}.br`), await brotliBytes(readFileSync(join(assetsDir, file)), quality))
    }),
  )
}
