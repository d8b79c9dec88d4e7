import { defineConfig } from 'drizzle-kit'

/** `npm run migrations` compares the modules' schemas with the last migration and writes the next one. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './mock-server/src/domains/*/*/schema.ts',
  out: './mock-server/src/db/migrations',
  // Two branches never write the same name.
  migrations: { prefix: 'timestamp' },
})
