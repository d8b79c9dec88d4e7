import { readdirSync, readFileSync } from 'node:fs'

/**
 * Who may import whom. The arrows of architecture.md run down only; a new app, module or package needs no new line,
 * a new package only its layer.
 */
const layers = {
  4: '^apps/',
  '3b': '^packages/feature-[^/]+/',
  3: '^packages/shell/',
  2: '^(packages/session|ui-kit)/',
  1: '^packages/(platform-api|host|channel-sdk)/',
  0: '^packages/(envelope|gm|masking|message-check|prompts|records)/',
}

/** Sideways imports that architecture.md draws: inside layer 0 and 1 the few arrows that exist, named one by one. */
const sideways = [
  ['^packages/envelope/', '^packages/gm/'],
  ['^packages/channel-sdk/', '^packages/platform-api/'],
  ['^ui-kit/', '^ui-kit/'],
]

const test = '\\.(test|stories)\\.ts$|^packages/[^/]+/test/|^mock-server/test/'
const paths = Object.values(layers)

/** The files that each package's `exports` name: the only ones others may import. */
function doors() {
  return readdirSync('packages').flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
    const files = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )
    return files.map((file) => `^packages/${name}/${file.replace('./', '')}$`.replaceAll('.', '\\.'))
  })
}

function upward() {
  return Object.entries(layers).flatMap(([level, from]) => {
    const above = Object.entries(layers)
      .filter(([other]) => other > level)
      .map(([, path]) => path)
    return above.length === 0
      ? []
      : [
          {
            name: `layer-${level}-looks-up`,
            comment: 'Arrows run down only: a lower layer must not know who uses it.',
            severity: 'error',
            from: { path: from, pathNot: test },
            to: { path: [...above, '^mock-server/'] },
          },
        ]
  })
}

const allowedSideways = (from) => sideways.filter(([source]) => source === from).map(([, target]) => target)

function across() {
  const folders = [
    'packages/session',
    'ui-kit',
    'packages/platform-api',
    'packages/host',
    'packages/channel-sdk',
    'packages/envelope',
    'packages/gm',
    'packages/masking',
    'packages/message-check',
    'packages/prompts',
    'packages/records',
  ]
  return folders.map((folder) => {
    const own = `^${folder}/`
    const level = paths.find((path) => new RegExp(path).test(`${folder}/`))
    return {
      name: `${folder.split('/').pop()}-looks-sideways`,
      comment: 'Neighbours in a layer do not import each other, except where .dependency-cruiser.mjs says so.',
      severity: 'error',
      from: { path: own, pathNot: test },
      to: { path: level, pathNot: [own, ...allowedSideways(own)] },
    }
  })
}

/** The platform's domains, each above those it may import (architecture.md). */
export const domains = [
  'operations',
  'access',
  'people',
  'entry',
  'uses',
  'credentials',
  'consent',
  'money',
  'zones',
  'sharing',
  'home',
]
const inDomains = '^mock-server/src/domains/'

function outOfOrder() {
  return domains.slice(0, -1).map((domain, place) => ({
    name: `domain-${domain}-looks-ahead`,
    comment: 'A module imports its own domain and those before it in the list of architecture.md.',
    severity: 'error',
    from: { path: `${inDomains}${domain}/`, pathNot: test },
    to: { path: `${inDomains}(${domains.slice(place + 1).join('|')})/` },
  }))
}

export default {
  forbidden: [
    ...upward(),
    ...across(),
    ...outOfOrder(),
    {
      name: 'module-past-its-door',
      comment: "A module is imported through its index.ts; a table may name another module's for its key.",
      severity: 'error',
      from: { path: `${inDomains}([^/]+/[^/]+)/`, pathNot: [test, '/schema\\.ts$'] },
      to: { path: inDomains, pathNot: ['/index\\.ts$', `${inDomains}$1/`, `${inDomains}[^/]+/[^/]+\\.ts$`] },
    },
    {
      name: 'platform-past-a-door',
      comment: 'Doors, wiring and start use modules through their index.ts.',
      severity: 'error',
      from: { path: '^mock-server/src/', pathNot: [inDomains, '^mock-server/src/worlds/', test] },
      to: { path: `${inDomains}[^/]+/[^/]+/`, pathNot: '/index\\.ts$' },
    },
    {
      name: 'apps-import-each-other',
      comment: "One app never imports another; open it in place through the shell's registry.",
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-import-each-other',
      comment: 'A feature is what several micro-apps show the same way; what two features share stands below them.',
      severity: 'error',
      from: { path: '^packages/(feature-[^/]+)/' },
      to: { path: '^packages/feature-', pathNot: '^packages/$1/' },
    },
    {
      name: 'app-touches-crypto',
      comment: 'Keys and envelopes live in the session Worker; an app or a feature calls session.call().',
      severity: 'error',
      from: { path: '^(apps/|packages/feature-)' },
      to: { path: '^packages/(envelope|gm)/' },
    },
    {
      name: 'browser-app-uses-server-side',
      comment: "Only the server half of a simulator may use the operators' node SDK.",
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/[^/]+/src/server' },
      to: { path: '^packages/channel-sdk/src/node/' },
    },
    {
      name: 'platform-knows-apps',
      comment: 'The platform serves micro-apps found by folder; it knows no app and no page code.',
      severity: 'error',
      from: { path: '^mock-server/', pathNot: test },
      to: { path: '^(apps|ui-kit|packages/(shell|session|host|feature-[^/]+))/' },
    },
    {
      name: 'deep-import',
      comment: 'Go through the door (index.ts, or another entry of "exports").',
      severity: 'error',
      from: { path: '^(apps/[^/]+|packages/[^/]+|ui-kit|mock-server)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [...doors(), '^$1/'],
      },
    },
    {
      name: 'vant-outside-the-kit',
      comment: "Vant is themed and mended in ui-kit; pages use the kit's components.",
      severity: 'error',
      from: { path: '.', pathNot: '^ui-kit/' },
      to: { path: 'node_modules/vant' },
    },
    {
      name: 'gallery-in-a-page',
      comment: "Stories, gallery and measuring are for designers; a citizen's page must not carry them.",
      severity: 'error',
      from: { path: '^(apps|packages|mock-server|ui-kit/src)/', pathNot: test },
      to: {
        path: ['^ui-kit/(gallery|measure)/', '\\.stories\\.ts$', 'node_modules/(@storybook|storybook)/'],
      },
    },
    {
      name: 'kit-imports-its-gallery',
      comment: 'Gallery and measuring import the kit, never the other way round, its tests included.',
      severity: 'error',
      from: { path: '^ui-kit/(src|test|tokens|art)/' },
      to: { path: '^ui-kit/(gallery|measure)/' },
    },
    {
      name: 'measure-imports-the-gallery',
      comment: 'What is measured does not depend on who shows it.',
      severity: 'error',
      from: { path: '^ui-kit/measure/' },
      to: { path: '^ui-kit/gallery/' },
    },
    {
      name: 'kit-past-its-doors',
      comment: 'Gallery and measuring use what the kit exports, as an app does.',
      severity: 'error',
      from: { path: '^ui-kit/(gallery|measure)/' },
      to: {
        path: '^ui-kit/(src|test|tokens|art)/',
        pathNot: [
          '^ui-kit/src/(index|story|icons/index|tokens/tokens)\\.ts$',
          '^ui-kit/tokens/(text-steps|css-values)\\.ts$',
          '^ui-kit/tokens/tokens\\.json$',
        ],
      },
    },
    {
      name: 'sql-outside-a-repository',
      comment: 'SQL stands in repository.ts and db/; rules in service.ts stay plain functions.',
      severity: 'error',
      from: {
        path: '^mock-server/src/',
        pathNot: [
          '/repository\\.ts$',
          '/schema\\.ts$',
          '^mock-server/src/db/',
          '^mock-server/src/worlds/',
          // Hands the statements of pg-boss to the store.
          '^mock-server/src/domains/operations/jobs/boss\\.ts$',
          test,
        ],
      },
      to: { path: 'node_modules/(drizzle-orm|pg|@electric-sql)/' },
    },
    {
      name: 'http-inside-a-service',
      comment: 'Modules know no HTTP; doors do.',
      severity: 'error',
      from: { path: inDomains, pathNot: test },
      to: { path: 'node_modules/(@?fastify|axios)|^node:http' },
    },
    {
      name: 'circle',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.vue', '.js'],
    },
    extraExtensionsToScan: ['.vue'],
  },
}
