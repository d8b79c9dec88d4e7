/** Files that designers take from the gallery. */
export const downloads = [
  { file: 'tokens.json', use: '设计令牌：色板与用途（DTCG 2025.10）' },
  { file: 'component-tokens.json', use: '组件令牌：每个部位取哪个用途' },
  { file: 'tokens.css', use: '两种模式、七档字号的 CSS 变量' },
  { file: 'tokens.ts', use: '同样的数值，供程序使用' },
] as const
