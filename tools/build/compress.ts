import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const compressible = /\.(js|css|svg|json|wasm)$/

export const brotliBytes = (content: string | Buffer) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

/** Writes `<file>.br` beside every asset that has none yet; hashed files never change. */
export async function compressAssets(assetsDir: string): Promise<void> {
  const files = readdirSync(assetsDir).filter((file) => compressible.test(file) && !existsSync(join(assetsDir, `${file}.br`)))
  await Promise.all(files.map(async (file) => {
    writeFileSync(join(assetsDir, `${file}.br`), await brotliBytes(readFileSync(join(assetsDir, file))))
  }))
}
