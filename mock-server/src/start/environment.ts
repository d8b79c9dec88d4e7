import { isIP } from 'node:net'
import { Type, type Static } from 'typebox'
import { Errors } from 'typebox/value'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** `wanted` ends the sentence "NAME is "…", not ‹wanted›." */
function text(wanted: string, isRight: (value: string) => boolean) {
  return Type.Optional(Type.Refine(Type.String(), isRight, () => wanted))
}

const port = text(
  'a port from 1 to 65535',
  (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
)
const origin = text('an origin like https://host or https://host:8443, without a path', isOrigin)
const operator = text('a name of whoever runs the platform', isFilled)
const folder = text('the path of a folder', isFilled)

const variables = Type.Object({
  PORT: port,
  LOCAL_PORT: port,
  HOST: text('a host name or an address to listen on', (value) => /^[\w.:%-]+$/.test(value)),
  PUBLIC_URL: origin,
  LOCAL_PUBLIC_URL: origin,
  OPERATOR: operator,
  LOCAL_OPERATOR: operator,
  TRUST_PROXY: text('addresses of proxies, like 10.0.0.1 or 10.0.0.0/8, with commas between them', (value) =>
    value.split(',').every((each) => isProxy(each.trim())),
  ),
  DATA_DIR: folder,
  DATABASE_URL: text(
    'an address like postgres://user:password@host:5432/name',
    (value) => /^postgres(ql)?:/.test(value) && URL.canParse(value),
  ),
  PAGES_DIR: folder,
  LOG_LEVEL: text(`one of ${logLevels.join(', ')}`, (value) => logLevels.includes(value)),
  NODE_ENV: text('production, development or test', (value) => ['production', 'development', 'test'].includes(value)),
  METRICS_TOKEN: text('at least 16 letters, digits, hyphens or underscores', (value) => /^[\w-]{16,}$/.test(value)),
  ADMIN_TOKEN: text('at least 32 letters, digits, hyphens or underscores', (value) => /^[\w-]{32,}$/.test(value)),
  WECHAT_APP_ID: text('the appId of an official account, like wx0123456789abcdef', (value) =>
    /^wx[0-9a-f]{16}$/.test(value),
  ),
  WECHAT_APP_SECRET: text('the 32 signs that go with WECHAT_APP_ID', (value) => /^[0-9A-Za-z]{32}$/.test(value)),
  REFERENCES: text('1 (with /docs and /ui-kit) or 0 (without them)', (value) => value === '1' || value === '0'),
  DEMO: text('1 (with the demo world) or 0 (without it)', (value) => value === '1' || value === '0'),
})

/** Their values are never repeated: they are or hold a password. */
const secrets = ['DATABASE_URL', 'METRICS_TOKEN', 'ADMIN_TOKEN', 'WECHAT_APP_SECRET']

/** Every variable of README's table "Running it elsewhere", with its default. Throws one sentence a wrong variable, a line each. */
export function readEnvironment(all: NodeJS.ProcessEnv) {
  const wrong = Object.entries(variables.properties).flatMap(([name, schema]) => {
    const value = all[name]
    if (value === undefined) return []
    const said = secrets.includes(name) ? '' : `"${value}", `
    return Errors(schema, value).map(({ message: wanted }) => `${name} is ${said}not ${wanted}.`)
  })
  if ((all.WECHAT_APP_ID === undefined) !== (all.WECHAT_APP_SECRET === undefined))
    wrong.push('WECHAT_APP_ID and WECHAT_APP_SECRET go together; set both or neither.')
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const given = all as Static<typeof variables>
  const demo = given.DEMO ? given.DEMO === '1' : given.NODE_ENV !== 'production'
  return {
    port: Number(given.PORT ?? 8080),
    localPort: Number(given.LOCAL_PORT ?? 8081),
    host: given.HOST ?? '0.0.0.0',
    publicUrl: given.PUBLIC_URL,
    localPublicUrl: given.LOCAL_PUBLIC_URL,
    operator: given.OPERATOR,
    localOperator: given.LOCAL_OPERATOR,
    trustProxy: given.TRUST_PROXY,
    dataDir: given.DATA_DIR ?? 'data',
    databaseUrl: given.DATABASE_URL,
    pagesDir: given.PAGES_DIR ?? 'dist',
    logLevel: given.LOG_LEVEL ?? 'warn',
    metricsToken: given.METRICS_TOKEN,
    adminToken: given.ADMIN_TOKEN,
    wechat:
      given.WECHAT_APP_ID && given.WECHAT_APP_SECRET
        ? { appId: given.WECHAT_APP_ID, secret: given.WECHAT_APP_SECRET }
        : undefined,
    demo,
    references: given.REFERENCES ? given.REFERENCES === '1' : demo,
  }
}

function isFilled(value: string): boolean {
  return value.trim() !== ''
}

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value
}

/** What Fastify's `trustProxy` understands. */
function isProxy(value: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true
  const [address = '', bits, ...rest] = value.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
