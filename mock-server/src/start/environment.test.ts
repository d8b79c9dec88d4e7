import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('the environment', () => {
  it('may be empty', () => {
    expect(readEnvironment({})).toEqual({
      port: 8080,
      localPort: 8081,
      host: '0.0.0.0',
      dataDir: 'data',
      pagesDir: 'dist',
      logLevel: 'warn',
      demo: true,
      references: true,
    })
  })

  it('sets each variable of its own', () => {
    const everything = {
      PORT: '80',
      LOCAL_PORT: '65535',
      HOST: '::1',
      PUBLIC_URL: 'https://one-card.example',
      LOCAL_PUBLIC_URL: 'http://local.example:8443',
      OPERATOR: '某平台',
      LOCAL_OPERATOR: '某地平台',
      TRUST_PROXY: '10.0.0.0/8, ::1,loopback',
      DATA_DIR: '/srv/data',
      DATABASE_URL: 'postgres://somebody:secret@db:5432/one-card',
      PAGES_DIR: '/srv/pages',
      LOG_LEVEL: 'info',
      METRICS_TOKEN: 'a-token-of-16-letters',
      ADMIN_TOKEN: 'an-admin-token-of-at-least-32-letters',
      NODE_ENV: 'production',
      WECHAT_APP_ID: 'wx0123456789abcdef',
      WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
      DEMO: '0',
      REFERENCES: '1',
      SOMETHING_ELSE: '',
    }
    expect(readEnvironment(everything)).toEqual({
      port: 80,
      localPort: 65535,
      host: '::1',
      publicUrl: 'https://one-card.example',
      localPublicUrl: 'http://local.example:8443',
      operator: '某平台',
      localOperator: '某地平台',
      trustProxy: '10.0.0.0/8, ::1,loopback',
      dataDir: '/srv/data',
      databaseUrl: 'postgres://somebody:secret@db:5432/one-card',
      pagesDir: '/srv/pages',
      logLevel: 'info',
      metricsToken: 'a-token-of-16-letters',
      adminToken: 'an-admin-token-of-at-least-32-letters',
      wechat: { appId: 'wx0123456789abcdef', secret: '0123456789abcdef0123456789abcdef' },
      demo: false,
      references: true,
    })
  })

  it.each([
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', DEMO: '1' }, true],
    [{ NODE_ENV: 'test', DEMO: '0' }, false],
    [{ NODE_ENV: 'test' }, true],
  ])('with %o says of the demo world, and of the references: %s', (env, demo) => {
    expect(readEnvironment(env)).toMatchObject({ demo, references: demo })
  })

  it.each([
    ['PORT', '', 'PORT is "", not a port from 1 to 65535.'],
    ['PORT', '65536', 'PORT is "65536", not a port from 1 to 65535.'],
    ['LOCAL_PORT', '0', 'LOCAL_PORT is "0", not a port from 1 to 65535.'],
    ['HOST', 'a b', 'HOST is "a b", not a host name or an address to listen on.'],
    [
      'PUBLIC_URL',
      'https://host/',
      'PUBLIC_URL is "https://host/", not an origin like https://host or https://host:8443, without a path.',
    ],
    [
      'LOCAL_PUBLIC_URL',
      'host:80',
      'LOCAL_PUBLIC_URL is "host:80", not an origin like https://host or https://host:8443, without a path.',
    ],
    ['OPERATOR', ' ', 'OPERATOR is " ", not a name of whoever runs the platform.'],
    ['LOCAL_OPERATOR', '', 'LOCAL_OPERATOR is "", not a name of whoever runs the platform.'],
    ...['10.0.0.0/33', '10.0.0.1/', '10.0.0.1,', 'true', '1', '::1/129', '10.0.0.0/8/8'].map((value): Case => [
      'TRUST_PROXY',
      value,
      `TRUST_PROXY is "${value}", not addresses of proxies, like 10.0.0.1 or 10.0.0.0/8, with commas between them.`,
    ]),
    ['DATA_DIR', '', 'DATA_DIR is "", not the path of a folder.'],
    ['PAGES_DIR', '', 'PAGES_DIR is "", not the path of a folder.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", not one of fatal, error, warn, info, debug, trace, silent.'],
    ['NODE_ENV', 'prodution', 'NODE_ENV is "prodution", not production, development or test.'],
    ['REFERENCES', 'yes', 'REFERENCES is "yes", not 1 (with /docs and /ui-kit) or 0 (without them).'],
    ['DEMO', 'yes', 'DEMO is "yes", not 1 (with the demo world) or 0 (without it).'],
  ] satisfies Case[])('refuses %s=%j in one sentence', (name, value, sentence) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new Error(sentence))
  })

  it.each(['secret', 'mysql://somebody:secret@db/x', 'postgres://somebody:secret@db:port/x', ''])(
    'refuses DATABASE_URL=%j without repeating it',
    (value) => {
      expect(() => readEnvironment({ DATABASE_URL: value })).toThrow(
        new Error('DATABASE_URL is not an address like postgres://user:password@host:5432/name.'),
      )
    },
  )

  it('refuses a short METRICS_TOKEN without repeating it', () => {
    expect(() => readEnvironment({ METRICS_TOKEN: 'secret' })).toThrow(
      new Error('METRICS_TOKEN is not at least 16 letters, digits, hyphens or underscores.'),
    )
  })

  it('takes an account of WeChat whole, and repeats no secret', () => {
    expect(() => readEnvironment({ WECHAT_APP_ID: 'wx0123456789abcdef' })).toThrow('go together; set both or neither.')
    expect(() => readEnvironment({ WECHAT_APP_ID: 'gh_1', WECHAT_APP_SECRET: 'my-secret' })).toThrow(
      new Error(
        'WECHAT_APP_ID is "gh_1", not the appId of an official account, like wx0123456789abcdef.\nWECHAT_APP_SECRET is not the 32 signs that go with WECHAT_APP_ID.',
      ),
    )
  })

  it('names all that is wrong at once', () => {
    expect(() => readEnvironment({ PORT: 'x', HOST: 'here', DEMO: 'on' })).toThrow(
      new Error(
        'PORT is "x", not a port from 1 to 65535.\nDEMO is "on", not 1 (with the demo world) or 0 (without it).',
      ),
    )
  })
})

type Case = [name: string, value: string, sentence: string]
