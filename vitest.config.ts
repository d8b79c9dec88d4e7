import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { microAppRegistry } from './tools/build/registry.ts'

const plugins = [vue(), microAppRegistry([], undefined)]
/** What draws on a screen is tested in a document; everything else in plain Node. */
const inDocument = ['ui-kit/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'packages/{shell,feature-*}/**/*.test.ts']
/**
 * Modules, and the document where there is one, are made once a worker, not once a file: 119 documents alone cost over a
 * minute. So a test puts back what it changes of the globals.
 */
const oncePerWorker = { globals: false, isolate: false, pool: 'threads', maxWorkers: 2 } as const
const inNode = [
  '{packages,mock-server/src,mock-server/data-directory,tools}/**/*.test.ts',
  'apps/*/src/server/**/*.test.ts',
]
/**
 * A platform behind its sockets: a project of its own, for `npm test` has its tests on PostgreSQL alone, where they take a third of
 * the time; the modules are tested on both, and the journeys walk through the sockets of one on PGlite. What makes its folders
 * of PGlite itself is not among them.
 */
const throughSockets = ['mock-server/test/**/*.test.ts']
const onFolders = ['mock-server/test/{processes,kills,sharing-kills}.test.ts']
const onPostgres = process.env.TEST_DATABASE_URL !== undefined
/** A machine that does something else at the same time is slow, not wrong. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    globalSetup: './tools/test-copies.ts',
    projects: [
      {
        plugins,
        test: {
          ...oncePerWorker,
          ...patience,
          name: 'document',
          environment: 'happy-dom',
          setupFiles: './tools/test-document.ts',
          include: inDocument,
          exclude: ['apps/*/src/server/**', '**/node_modules/**'],
        },
      },
      {
        plugins,
        test: {
          ...oncePerWorker,
          ...patience,
          name: 'node',
          environment: 'node',
          include: onPostgres ? ['mock-server/src/**/*.test.ts'] : [...inNode, ...onFolders],
          exclude: ['packages/{shell,feature-*}/**', '**/node_modules/**'],
        },
      },
      {
        plugins,
        test: {
          ...oncePerWorker,
          ...patience,
          name: 'sockets',
          environment: 'node',
          include: throughSockets,
          exclude: onFolders,
        },
      },
    ],
  },
})
