import { create } from 'storybook/theming'
import { tokens, type TokenName } from '@one-card/ui-kit/tokens'

const colour = (name: TokenName): string => tokens[name].standard

/** The gallery's own frame in the colours of what it shows. */
export const theme = create({
  base: 'light',
  brandTitle:
    '<span class="gallery-brand"><img src="./favicon.svg" alt=""><span>一卡通界面组件库<small>普通模式与适老模式</small></span></span>',
  fontBase: tokens['font-family'].standard,
  colorPrimary: colour('color-primary'),
  colorSecondary: colour('color-primary'),
  appBg: colour('color-bg'),
  appContentBg: colour('color-surface'),
  appPreviewBg: colour('color-surface'),
  appBorderColor: colour('color-line'),
  appBorderRadius: 12,
  textColor: colour('color-ink-1'),
  textMutedColor: colour('color-ink-3'),
  barTextColor: colour('color-ink-2'),
  barHoverColor: colour('color-primary'),
  barSelectedColor: colour('color-primary'),
  barBg: colour('color-surface'),
  buttonBg: colour('color-surface'),
  buttonBorder: colour('color-line'),
  inputBg: colour('color-surface'),
  inputBorder: colour('color-line-control'),
  inputTextColor: colour('color-ink-1'),
  inputBorderRadius: 8,
})
