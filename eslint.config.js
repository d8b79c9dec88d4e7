import compat from 'eslint-plugin-compat'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import ts from 'typescript-eslint'

const generated = [
  '.cache/**',
  '**/dist/**',
  'data/**',
  '**/migrations/**',
  'ui-kit/src/tokens/**',
  'test-results/**',
  'playwright-report/**',
]
const browserCode = [
  'apps/*/src/**/*.{ts,vue}',
  'ui-kit/src/**/*.{ts,vue}',
  'packages/{shell,session,host}/src/**/*.ts',
  'packages/feature-*/src/**/*.{ts,vue}',
  'packages/channel-sdk/src/web/**/*.ts',
]

const nowhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a plain object or a union of strings.' },
  {
    selector: 'ExportDefaultDeclaration > ObjectExpression > Property[key.name="data"]',
    message: 'Composition API only.',
  },
  {
    selector:
      'MemberExpression[property.name="rejects"] > CallExpression.object[callee.name="expect"] > Identifier.arguments:first-child',
    message: 'Make the call within its expect(): one that fails before it is awaited fails the whole run.',
  },
]

export default ts.config(
  { ignores: generated },
  ...ts.configs.recommended,
  ...vue.configs['flat/essential'],
  ...a11y.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser }, parserOptions: { parser: ts.parser } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
      semi: ['error', 'never'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...nowhere],
      'vue/multi-word-component-names': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-static-inline-styles': 'error',
      'vue/no-restricted-static-attribute': [
        'error',
        { key: 'style', message: 'The CSP allows no style attributes; use a class.' },
        {
          key: '/^(fill|stroke|stop-color)$/',
          value: '/^(?!none$|currentColor$|url\\(#)/',
          message: 'Take colours from the tokens: currentColor, or a class.',
        },
      ],
      'vue/no-restricted-v-bind': [
        'error',
        {
          argument: 'style',
          message: 'Server-rendered style attributes break the CSP; use a class or an SVG attribute.',
        },
      ],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: browserCode, ignores: ['**/*.test.ts'], ...compat.configs['flat/recommended'] },
  {
    files: browserCode,
    ignores: ['**/*.test.ts', '**/server*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing of a citizen stays in the browser.' },
        { name: 'sessionStorage', message: 'Nothing of a citizen stays in the browser.' },
        { name: 'fetch', message: 'Only the session Worker talks to the platform.' },
      ],
    },
  },
  // Pages of anybody: they have no session, and so no Worker.
  {
    files: ['apps/*-demo/**', 'apps/verify/src/main.ts', 'apps/self-check/src/page.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['mock-server/src/domains/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...nowhere,
        {
          selector: 'ImportSpecifier[imported.name="Refusal"]',
          message: 'Only doors catch refusals: check before, or let the call give back why not.',
        },
      ],
    },
  },
  // The gallery runs in a designer's browser, and its style values are what it shows.
  { files: ['ui-kit/gallery/**'], rules: { 'vue/no-restricted-v-bind': 'off' } },
  { files: ['tools/**', 'mock-server/src/start/serve.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.spec.ts', '**/catalogue*.ts', '**/worlds/**'],
    rules: { 'max-lines': 'off' },
  },
)
