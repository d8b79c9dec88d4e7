import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defineConfig } from 'vite'
import { findApps } from './tools/build/apps.ts'
import { inputsOf, pageEntries } from './tools/build/entries.ts'
import { leaveOut } from './tools/build/left-out.ts'
import { pageWords } from './tools/build/page-words.ts'
import { microAppRegistry } from './tools/build/registry.ts'

const root = import.meta.dirname
const apps = findApps(root)
const serverDir = join(root, 'dist/server')

/** Fields that are set rather than defined need no helper in old browsers. */
const transform = { assumptions: { setPublicClassFields: true } }

/** One configuration for both builds: every page for the browser, and the same pages as server bundles (`--ssr`, built first). */
export default defineConfig(({ isSsrBuild = false }) => ({
  root,
  base: '/h5/',
  publicDir: false,
  // The demo shows what operators install.
  resolve: { conditions: ['one-card-built', ...defaultClientConditions] },
  plugins: [
    vue(),
    pageEntries(apps),
    microAppRegistry(apps, isSsrBuild ? undefined : serverDir),
    leaveOut(),
    ...(isSsrBuild ? [] : [pageWords()]),
  ],
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    // Libraries use it; Chromium knows it from 71 on.
    ...(!isSsrBuild && { globalThis: 'self' }),
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  },
  build: {
    // Old WebViews still in use; SM2 needs BigInt, which begins here.
    target: isSsrBuild ? 'node20' : ['chrome67', 'safari14'],
    outDir: isSsrBuild ? serverDir : join(root, 'dist'),
    // Chunks of earlier releases stay for pages that are still open (field-notes R12).
    emptyOutDir: isSsrBuild,
    modulePreload: {
      polyfill: false,
      // Every page has these from the start.
      resolveDependencies: (_, files) => files.filter((file) => !/\/(framework|common|start|stages)-/.test(file)),
    },
    rolldownOptions: {
      transform,
      checks: { pluginTimings: false },
      input: inputsOf(apps, isSsrBuild),
      output: isSsrBuild
        ? { entryFileNames: '[name].js' }
        : {
            codeSplitting: {
              groups: [
                { name: 'framework', test: /node_modules\/(@vue|vue|vue-router|pinia)\// },
                // Small modules that every page and most lazy parts need would each be a file of their own: more bytes, more requests.
                // What forms alone need stays out of pages that begin without one.
                {
                  name: 'common',
                  test: /\/(packages|ui-kit)\/(?!src\/(missing\.ts|primitives\/field-problem\/))/,
                  tags: ['$initial'],
                  minShareCount: 9,
                },
              ],
            },
          },
    },
  },
  worker: { format: 'iife', plugins: () => [leaveOut(), pageWords()], rolldownOptions: { transform } },
  // The page server needs nothing but these files.
  ssr: { noExternal: true, resolve: { conditions: ['module', 'default'] } },
}))
