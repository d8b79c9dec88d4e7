import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { linesOf, sampleNamed } from '../e2e/sample.ts'
import { journeysPath } from './browser.mjs'

/**
 * `npm run newcomer [-- --port 8080]`: an operator's first hour with nothing but docs/operators.md. Clones the last commit into an
 * empty folder, starts it, does the commands of the page beside it, writes its two samples, opens the site in a browser, and says
 * how many lines were written and how long it took. The site is on port 3000, as the page says.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } })
const root = join(import.meta.dirname, '..')
const site = 'http://localhost:3000'
const platform = `http://localhost:${values.port}`
/** Ten lines on the server, ten in the page. */
const mostLines = 10
const samples = ['server.mjs', 'index.html']

const began = Date.now()
const seconds = () => Math.round((Date.now() - began) / 1000)
const say = (words: string) => console.log(`${String(seconds()).padStart(4)} s  ${words}`)

/** The commands of the page, but for the last one, which starts what is not written yet. */
function commands(): string[] {
  const docs = readFileSync(join(root, 'docs/operators.md'), 'utf8')
  const [, block = ''] = /```sh\n(npm init -y\n[^]*?)\n```/.exec(docs) ?? []
  const lines = block.split('\n')
  if (lines.pop() !== 'node server.mjs')
    throw new Error('docs/operators.md does not end its commands with node server.mjs')
  return lines.map((line) => line.replaceAll('http://localhost:8080', platform))
}

async function untilAnswers(url: string, program: ChildProcess, patienceMs: number): Promise<void> {
  const endMs = Date.now() + patienceMs
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (program.exitCode !== null) throw new Error(`what should answer at ${url} has ended`)
    if (Date.now() > endMs) throw new Error(`nothing answers at ${url}`)
    await new Promise((later) => setTimeout(later, 500))
  }
}

const folder = mkdtempSync(join(tmpdir(), 'one-card-newcomer-'))
const [clone, own] = [join(folder, 'one-card-pass'), join(folder, 'site')]
const programs: ChildProcess[] = []
const start = (program: string, args: string[], cwd: string, env = {}) => {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore', detached: true })
  programs.push(child)
  return child
}

try {
  if (await fetch(site).catch(() => undefined)) throw new Error(`something else answers at ${site} already`)
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone])
  say('cloned')
  const env = { PORT: values.port, LOCAL_PORT: String(Number(values.port) + 1) }
  await untilAnswers(`${platform}/healthz`, start('npm', ['start'], clone, env), 600_000)
  say('npm start answers')

  mkdirSync(own)
  for (const command of commands())
    execFileSync('sh', ['-c', command], { cwd: own, stdio: ['ignore', 'ignore', 'inherit'] })
  const written = samples.map((name) => ({ name, lines: linesOf(sampleNamed(name)) }))
  for (const { name } of written) writeFileSync(join(own, name), sampleNamed(name))
  say('did the commands of docs/operators.md and wrote its two samples')
  await untilAnswers(site, start('node', ['server.mjs'], own), 30_000)

  const browser = await chromium.launch({ executablePath: journeysPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(site)
  await page
    .frameLocator('iframe')
    .getByText(/秒后自动更新/)
    .waitFor({ timeout: 60_000 })
  say('the identity code stands in the page')
  await browser.close()

  for (const { name, lines } of written) {
    console.log(`${name}: ${lines} lines`)
    if (lines > mostLines) throw new Error(`${name} has more than ${mostLines} lines`)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  for (const { pid } of programs) if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
}
