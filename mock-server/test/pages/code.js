/** A page whose first view can be refused to a citizen who is let in. */
export const title = '页面'
export const firstView = { code: 'ecode/show' }

export const asksFirstView = (path) => !path.includes('/without-first-view')

export async function render(boot) {
  return `<p>${boot.refusal ?? boot.firstView.code?.codeType ?? '没有首屏'}</p>`
}
