/** A page as the build leaves it (PageBundle), small enough to read; the suite needs no build. */
export const title = '页面'
export const firstView = { card: 'holder/card' }

export const asksFirstView = (path) => !path.includes('/without-first-view')

export async function render(boot, path) {
  return `<p>${boot.refusal ?? boot.firstView.card.name} ${path}</p>`
}
