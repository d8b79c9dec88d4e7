import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const compressible = /\.(js|css|svg|json|wasm)$/

export const brotliBytes = (content: string | Buffer, quality = 11) =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

/** Writes `<file>.br` beside every asset that has none yet; hashed files never change. */
export async function compressAssets(assetsDir: string): Promise<void> {
  const files = readdirSync(assetsDir).filter(
    (file) => compressible.test(file) && !existsSync(join(assetsDir, `${file}.br`)),
  )
  await Promise.all(
    files.map(async (file) => {
      // At full quality a megabyte takes six seconds and saves a tenth; only the desk simulator has such a file.
      const quality = file.endsWith('.wasm') ? 9 : 11
      writeFileSync(join(assetsDir, `${file}.br`), await brotliBytes(readFileSync(join(assetsDir, file)), quality))
    }),
  )
}
