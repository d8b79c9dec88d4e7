import stylelint from 'stylelint'

/** An outline may be removed only where :focus-visible draws a ring, or with a reason written beside it. */
const focusSeen = stylelint.createPlugin('one-card/focus-stays-visible', (on) => (root, result) => {
  if (!on) return
  root.walkDecls(/^outline(-style|-width)?$/, (declaration) => {
    const { value, parent } = declaration
    if (!/^(none|0(px)?)$/.test(value) || parent.selector?.includes(':focus:not(:focus-visible)')) return
    stylelint.utils.report({
      ruleName: 'one-card/focus-stays-visible',
      result,
      node: declaration,
      message: 'Whoever uses a keyboard must see where they are: keep the ring, or say why it may go.',
    })
  })
})

const tooNew = 'WebViews of Chrome 67 or Safari 14 do not know it; see CONTRIBUTING.md.'
const outsideTokens = 'Take it from the tokens (ui-kit/tokens).'
const restless = 'Nothing loops and nothing forbids selecting without a reason beside it (visual-spec §9).'

/** Values come from tokens, and only CSS that every WebView in use knows is accepted. */
export default {
  overrides: [{ files: ['**/*.vue'], customSyntax: 'postcss-html' }],
  ignoreFiles: ['**/node_modules/**', '**/dist/**', 'ui-kit/src/tokens/**', 'apps/*-demo/**'],
  plugins: [focusSeen],
  referenceFiles: ['ui-kit/src/tokens/tokens.css'],
  // An exception is a `stylelint-disable-… rule -- reason`.
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  rules: {
    'color-no-hex': [true, { message: outsideTokens }],
    'color-named': ['never', { message: outsideTokens }],
    'no-unknown-custom-properties': [true, { message: outsideTokens }],
    'declaration-property-value-allowed-list': [
      {
        font: ['inherit', /^var\(--([\w-]+-)?text\b/],
        'font-family': ['inherit', /^var\(--font-/],
        'font-size': ['inherit', /^var\(--/],
        'line-height': ['inherit', /^var\(--/],
        'letter-spacing': ['inherit', 'normal', /^var\(--/],
        'font-weight': ['inherit', '400', '600'],
      },
      { message: outsideTokens },
    ],
    'declaration-no-important': true,
    'no-duplicate-selectors': true,
    'function-disallowed-list': [
      [
        'rgb',
        'rgba',
        'hsl',
        'hsla',
        'hwb',
        'lab',
        'lch',
        'oklab',
        'oklch',
        'color',
        'color-mix',
        'min',
        'max',
        'clamp',
      ],
      { message: (name) => (/^(min|max|clamp)$/.test(name) ? tooNew : outsideTokens) },
    ],
    'property-disallowed-list': [
      ['gap', 'row-gap', 'column-gap', /^inset/, 'aspect-ratio', 'translate', 'rotate', 'scale'],
      { message: (name) => `${name}: ${tooNew}${name.endsWith('gap') ? ' Use margins, or grid-gap in a grid.' : ''}` },
    ],
    'selector-pseudo-class-disallowed-list': [['is', 'where', 'has'], { message: tooNew }],
    'selector-disallowed-list': [[/(^|[^(]):focus-visible/, /:not\([^()]*,/], { splitList: true, message: tooNew }],
    'unit-disallowed-list': [['dvh', 'dvw', 'svh', 'svw', 'lvh', 'lvw'], { message: tooNew }],
    'at-rule-disallowed-list': [['layer', 'container', 'scope', 'property'], { message: tooNew }],
    'media-feature-range-notation': ['prefix', { message: tooNew }],
    'declaration-property-value-disallowed-list': [
      {
        'z-index': [/^([2-9]\d{3}|\d{5,})$/],
        '/^(-webkit-)?user-select$/': ['none'],
        '/^animation(-iteration-count)?$/': [/\binfinite\b/],
      },
      { message: (property) => (property === 'z-index' ? 'From 2000 on the host lies above the page.' : restless) },
    ],
    'one-card/focus-stays-visible': true,
  },
}
