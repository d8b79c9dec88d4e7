import type { Page, Response } from '@playwright/test'

declare global {
  interface Window {
    fromWorkers: unknown[]
    workers: Worker[]
  }
}

/** The places where a page could show a full value, in the words of docs/masking-proof.md. */
export const placeNames = [
  '首字节',
  '首屏数据',
  '应答与推送',
  '正文',
  '朗读',
  '属性',
  '样式文字',
  '表单值',
  '页面标题',
  '地址',
  '复制',
  '打印',
] as const
export type PlaceName = (typeof placeNames)[number]
export type Places = Record<PlaceName, string[]>

/** Records every decrypted message that the page's Workers send to the page, beside the page's own listener. */
export async function hearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.fromWorkers = []
    window.workers = []
    window.asked = new Set()
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        window.workers.push(this)
        this.addEventListener('message', ({ data }) => {
          window.fromWorkers.push(data)
          window.asked.delete((data as { id: number }).id)
        })
      }

      override postMessage(message: { id?: number }): void {
        if (message.id !== undefined) window.asked.add(message.id)
        super.postMessage(message)
      }
    }
  })
}

/** Every text of an object: keys and values. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.entries(value).flatMap(([key, each]) => [key, ...leavesOf(each)])
}

/** The text of the markup as it was sent, without its tags. */
function wordsOf(html: string): string {
  return html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
}

/** Reads all places of the page as it stands. */
export async function placesOf(page: Page, response?: Response): Promise<Places> {
  const onScreen = await page.evaluate(readDocument)
  const spoken = await page.locator('body').ariaSnapshot()
  await page.emulateMedia({ media: 'print' })
  const onPaper = await page.evaluate(readDocument)
  await page.emulateMedia({ media: null })
  return {
    首字节: response ? [wordsOf(await response.text())] : [],
    首屏数据: onScreen.boot === '' ? [] : leavesOf(JSON.parse(onScreen.boot)),
    应答与推送: onScreen.fromWorkers.flatMap(leavesOf),
    正文: onScreen.text,
    朗读: [spoken],
    属性: onScreen.attributes,
    样式文字: onScreen.generated,
    表单值: onScreen.formValues,
    页面标题: [onScreen.title],
    地址: onScreen.address,
    复制: onScreen.copied,
    打印: [onPaper.text[0]!, ...onPaper.generated],
  }
}

/** Runs in the page. */
function readDocument() {
  const elements = [...document.querySelectorAll<HTMLElement>('*')]
  const said = document.body.cloneNode(true) as HTMLElement
  said.querySelectorAll('script, style').forEach((element) => element.remove())
  const selection = getSelection()!
  selection.selectAllChildren(document.body)
  const taken = new DataTransfer()
  document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: taken, bubbles: true }))
  const copied = [selection.toString(), ...taken.types.map((type) => taken.getData(type))]
  selection.removeAllRanges()
  return {
    boot: document.getElementById('boot')?.textContent ?? '',
    fromWorkers: window.fromWorkers,
    text: [document.body.innerText, said.textContent ?? ''],
    attributes: elements.flatMap((element) => [...element.attributes].flatMap(({ name, value }) => [name, value])),
    generated: elements.flatMap((element) =>
      ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
    ),
    formValues: elements.flatMap((element) => ('value' in element ? [String(element.value)] : [])),
    title: document.title,
    address: [decodeURIComponent(location.href), JSON.stringify(history.state), window.name],
    copied,
  }
}
