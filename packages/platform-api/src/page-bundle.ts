import type { Boot } from './boot.ts'
import type { FirstView } from './first-view.ts'

/** One page in `dist/pages.json`, written by the build; paths are relative to `dist`. Simulators have no server file and no script inside. */
export interface BuiltPage {
  template: string
  server?: string
  scriptHashes?: string[]
  styleHashes: string[]
}

/** What `dist/server/<page>.js` exports: the page server answers `firstView`, then renders. `path` is the address after `/h5`, without the token. */
export interface PageBundle {
  title: string
  firstView: FirstView
  /** False where `path` shows nothing of it: then nothing is asked, and nothing that the holder may not see stops the page. */
  asksFirstView(path: string): boolean
  render(boot: Boot, path?: string): Promise<string>
}

/** `data` as a page holds it for its scripts to read; nothing in it ends the element. */
export function dataScript(data: object): string {
  const text = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/json" id="boot">${text}</script>`
}

/**
 * The answer to one HTML request: the page's template with the citizen's mode, text size, first view and markup in it.
 * Left unfilled, the same template is a page for a static host.
 */
export function fillTemplate(template: string, boot: Boot, html: string): string {
  return template
    .replace(
      'data-mode="standard"',
      () => `data-mode="${boot.mode}" data-text-step="${boot.preferences.textStep ?? '1'}"`,
    )
    .replace('<!--boot-->', () => dataScript(boot))
    .replace('<!--app-->', () => html)
}
