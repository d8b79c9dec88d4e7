import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createChannel } from '@one-card/channel-sdk/node'
import { createServer, type Plugin, type ProxyOptions } from 'vite'
import type { DemoChannel } from '../mock-server/src/worlds/access/index.ts'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { findApps, microAppsOf } from './build/apps.ts'
import { fail, root } from './install.mjs'

const apps = microAppsOf(findApps(root))
const app = apps.find(({ name }) => name === process.argv[2])
if (app === undefined) fail(`Say which app: npm run dev -- ${apps.map(({ name }) => name).join(' | ')}`)
const { name, main } = app!

const port = 5173
const origin = `http://localhost:${port}`
/** A zone's pages are the local platform's. */
const ofZone = name === 'local-zone'
const platform = `http://localhost:${ofZone ? (process.env.LOCAL_PORT ?? 8081) : (process.env.PORT ?? 8080)}`
const dataDir = process.env.DATA_DIR ?? 'data'

/** The page with what the platform says of this citizen; drawn, scripted and styled from the sources alone, whose marks differ from the build's. */
function fromSources(html: string): string {
  const scripts = ['/@vite/client', main.replace(root, '/')]
  return html
    .replace(/<div id="app">[^]*<\/div>(?=\s*<script type="application\/json")/, '<div id="app"></div>')
    .replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      scripts.map((src) => `<script type="module" src="${src}"></script>`).join(''),
    )
}

/** What the platform answers, rewritten where it is a page. */
const pages: ProxyOptions = {
  target: platform,
  headers: { 'accept-encoding': 'identity' },
  selfHandleResponse: true,
  configure(proxy) {
    proxy.on('proxyRes', (answer, _request, response) => {
      const headers = { ...answer.headers }
      delete headers['content-security-policy']
      delete headers['content-length']
      const isPage = headers['content-type']?.startsWith('text/html')
      const told: Buffer[] = []
      answer.on('data', (chunk: Buffer) => told.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(told)
        response.writeHead(answer.statusCode!, headers).end(isPage ? fromSources(body.toString()) : body)
      })
    })
  },
}

/** Into the app as a citizen of the demo world; `citizen` is a key of `people`. */
async function enter({ searchParams }: URL, response: ServerResponse): Promise<void> {
  const file = join(dataDir, ofZone ? 'demo-channels-local.json' : 'demo-channels.json')
  const channels = JSON.parse(readFileSync(file, 'utf8')) as DemoChannel[]
  const keySet = channels.find(({ kind }) => kind === 'app')!
  const { name: holder, idNo } = people[(searchParams.get('citizen') ?? 'manyMonths') as PersonKey]
  const elderly = searchParams.get('elderly') === '1' ? '1' : '0'
  const { url } = await createChannel({ platform, ...keySet }).issueToken({
    name: holder,
    idNo,
    authLevel: '3',
    page: name,
    elderly,
  })
  response.writeHead(303, { location: url }).end()
}

const door: Plugin = {
  name: 'one-card:dev-door',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const url = new URL(request.url!, origin)
      if (url.pathname === '/') void enter(url, response).catch(next)
      else next()
    })
  },
}

const server = spawn(process.execPath, ['tools/start.mjs'], {
  stdio: ['inherit', 'pipe', 'inherit'],
  env: { ...process.env, [ofZone ? 'LOCAL_PUBLIC_URL' : 'PUBLIC_URL']: origin, DEMO: '1' },
})
server.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()))

const vite = await createServer({
  configFile: join(root, 'vite.config.ts'),
  base: '/',
  appType: 'custom',
  plugins: [door],
  define: { 'process.env.NODE_ENV': JSON.stringify('development') },
  server: {
    port,
    strictPort: true,
    proxy: {
      [`^/h5/${name}(/|\\?|$)`]: pages,
      '^/(h5|page|open|events|demo|verify|docs|ui-kit/?$)': { target: platform },
    },
  },
})
await vite.listen()
console.log(`${name} from its sources: ${origin}/  (in 适老模式: ${origin}/?elderly=1; all else: ${origin}/demo/)`)
