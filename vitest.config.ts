import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { microAppRegistry } from './tools/build/registry.ts'

const plugins = [vue(), microAppRegistry([], undefined)]
/** What draws on a screen is tested in a document; everything else in plain Node. */
const inDocument = ['ui-kit/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'packages/shell/**/*.test.ts']

export default defineConfig({
  test: {
    globals: false,
    projects: [
      {
        plugins,
        test: {
          name: 'document',
          environment: 'happy-dom',
          include: inDocument,
          exclude: ['apps/*/src/server/**', '**/node_modules/**'],
        },
      },
      {
        plugins,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{packages,mock-server,tools}/**/*.test.ts', 'apps/*/src/server/**/*.test.ts'],
          exclude: ['packages/shell/**', '**/node_modules/**'],
        },
      },
    ],
  },
})
