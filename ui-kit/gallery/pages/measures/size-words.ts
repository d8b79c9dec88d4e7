/** What a size is for (visual-spec §5). */
export const sizeWords: Record<string, string> = {
  'space-page-margin': '页面两侧',
  'space-section-gap': '小节之间',
  'space-card-pad': '卡片内边距',
  'space-row-gap': '行内间距',
  'size-tap-min': '最小点按区',
  'size-tap-primary': '主要按钮高',
  'size-row': '列表行高',
  'size-icon-service': '服务图标',
  'size-icon-inline': '行内图标',
  'size-qr': '身份码',
  'size-qr-pay': '支付码',
  'size-service-columns': '服务每行个数',
  'size-border-control': '控件边线',
  'size-focus-ring': '焦点框',
}
