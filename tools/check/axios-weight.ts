import { build, type Rolldown } from 'vite'
import { bytesOf } from './output.ts'

/** Brotli bytes of axios alone, bundled as for the Worker: the rest of the Worker's bytes is our own code. */
export async function axiosBytes(): Promise<number> {
  const id = 'virtual:axios-alone'
  const alone = {
    name: 'axios-alone',
    resolveId: (source: string) => (source === id ? id : undefined),
    load: (source: string) =>
      source === id ? `import axios from 'axios'; self.http = axios.create({ timeout: 1 })` : undefined,
  }
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [alone],
    build: {
      write: false,
      target: ['chrome67', 'safari14'],
      rolldownOptions: { input: id, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return bytesOf(result.output[0].code)
}
