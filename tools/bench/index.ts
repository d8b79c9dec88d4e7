/** `npm run bench [name…]`: measurements against a limit measured in the same run. Commands, never tests. */
const benches: Record<string, () => Promise<{ default: () => Promise<void> }>> = {
  envelope: () => import('./envelope.ts'),
  page: () => import('./page.ts'),
  code: () => import('./code.ts'),
  search: () => import('./search.ts'),
  guess: () => import('./guess.ts'),
  limiter: () => import('./limiter.ts'),
  history: () => import('./history.ts'),
  records: () => import('./records.ts'),
  home: () => import('./home.ts'),
  tap: () => import('./tap.ts'),
  import: () => import('./import.ts'),
}

const wanted = process.argv.slice(2)
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await (await load()).default()
}

export {}
