/** What Storybook says in its frame, which speaks English alone. What stands here nowhere is hidden by manager-head.html. */
const words: Record<string, string> = {
  'Search for components': '查找组件',
  'Find components': '查找组件或状态',
  'Type to find...': '输入名称查找',
  'Recently opened': '最近打开',
  'Clear recently opened items': '清除最近打开',
  'No components found': '没有找到组件',
  'Find components by name or path.': '请换一个名称。',
  'Show more': '显示更多',
  'Back to components': '返回目录',
  Stories: '目录',
  Collapse: '收起',
  'Expand all': '全部展开',
  'Collapse all': '全部收起',
  'Sidebar resize handle': '调整目录宽度',
  Toolbar: '工具栏',
  'Main preview area': '预览',
  'storybook-preview-iframe': '预览',
  'Open in isolation mode': '在新标签页中打开',
  'Open in editor': '在编辑器中打开',
  'Skip to content': '跳到预览',
  'Skip to sidebar': '跳到目录',
  'Skip to canvas': '跳到预览',
  'Navigation controls': '导航',
  'Open navigation menu': '打开目录',
  Menu: '目录',
  'Close menu': '关闭目录',
}

const attributes = ['aria-label', 'title', 'placeholder']
const brand = '一卡通界面组件库'

function speakIn(element: Element): void {
  for (const name of attributes) {
    const word = words[element.getAttribute(name) ?? '']
    if (word !== undefined) element.setAttribute(name, word)
  }
  for (const node of element.childNodes) {
    const word = node.nodeType === Node.TEXT_NODE && words[node.nodeValue!.trim()]
    if (word) node.nodeValue = word
  }
}

/** Keeps the frame in Chinese while Storybook draws it. */
export function speakChinese(page: Document): void {
  page.documentElement.lang = 'zh-CN'
  const speak = () => {
    page.querySelectorAll('*').forEach(speakIn)
    const title = page.title.replace(/(storybook - )?Storybook$/, brand)
    if (page.title !== title) page.title = title
  }
  new MutationObserver(speak).observe(page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: attributes,
  })
  speak()
}
