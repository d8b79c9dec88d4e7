import { join } from 'node:path'
import { build } from 'vite'
import { leaveOut } from './left-out.ts'

/**
 * `dist/self-check/page.js` and `page.css`: a build of its own, because what it shares with the pages would otherwise be moved into what
 * each of them opens first. One file, so that it runs where a second one does not come.
 */
export async function buildSelfCheck(root: string, distDir: string): Promise<string> {
  // Vue's compiler is chosen when it is first loaded: by then a build has said that this is production.
  const { default: vue } = await import('@vitejs/plugin-vue')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [vue(), leaveOut()],
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      __VUE_OPTIONS_API__: false,
      __VUE_PROD_DEVTOOLS__: false,
    },
    build: {
      target: ['chrome67', 'safari14'],
      outDir: join(distDir, 'self-check'),
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      lib: {
        entry: join(root, 'apps/self-check/src/page.ts'),
        formats: ['es'],
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  return 'self-check'
}
