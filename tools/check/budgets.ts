import { fillTemplate, type Boot, type PageName } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { axiosBytes } from './axios-weight.ts'
import { assetBytes, bytesOf, clientTexts, readPages, sdkBytes, type CheckedPage } from './output.ts'
import { sampleBoot, samplePath } from './sample-boot.ts'

/** One gate of performance.md; bytes are brotli. Above `gate` the check fails; `aim` is the goal. */
export interface Budget {
  name: string
  actual: number
  aim?: number
  gate: number
  ok: boolean
}

const kb = 1024
/** First opens in KB, above what each is now by what names with hashes of other files move a build (tens of bytes) and little more: what grows one says so here. A page without a line has the gate of performance.md, 70; the e-card's is 75. */
const scriptKb: Partial<Record<PageName, number>> = {
  cashier: 69,
  'ecard-code': 73.5,
  'local-zone': 66,
  'national-zone': 66,
  'usage-records': 65,
}
const budget = (name: string, actual: number, gate: number, aim?: number): Budget => ({
  name,
  actual,
  ...(aim !== undefined && { aim }),
  gate,
  ok: actual <= gate,
})

/** Addresses that are never fetched: XML namespaces and Vue's error reference. */
const names = /^https?:\/\/(www\.w3\.org|vuejs\.org\/error-reference)\b/
const addresses = (text: string) =>
  (text.match(/https?:\/\/[\w.-]+\.\w+[^\s"'`)]*/g) ?? []).filter((address) => !names.test(address))
const evals = (text: string) => text.match(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/g) ?? []
/** What a browser would wait for before the first paint, besides the page itself. */
const blocking = (html: string) =>
  html.match(/<link[^>]+stylesheet|@import|<script(?![^>]*type="module")(?=[^>]*src=)/g) ?? []

/** The page in both modes and as a refusal: every kind of markup that the page server can answer. */
async function rendered({ name, bundle, template }: CheckedPage): Promise<string[]> {
  const boots: Boot[] = [
    sampleBoot(name, bundle.firstView, 'standard'),
    sampleBoot(name, bundle.firstView, 'elderly'),
    sampleBoot(name, {}, 'standard', refusals.TOKEN_EXPIRED),
  ]
  const path = samplePath(name, bundle.firstView)
  return Promise.all(boots.map(async (boot) => fillTemplate(template, boot, await bundle.render(boot, path))))
}

async function pageBudgets(page: CheckedPage): Promise<Budget[]> {
  const { name, scripts, css } = page
  const documents = await rendered(page)
  const sizes = await Promise.all(documents.map(bytesOf))
  return [
    budget(`${name}: script of the first open`, assetBytes(scripts), (scriptKb[name] ?? 70) * kb, 55 * kb),
    budget(`${name}: style inlined`, await bytesOf(css), 9 * kb, 6 * kb),
    budget(`${name}: page with style and markup`, Math.max(...sizes), 14 * kb, 9 * kb),
    budget(
      `${name}: requests before the first paint`,
      1 + Math.max(...documents.map((html) => blocking(html).length)),
      1,
    ),
    budget(`${name}: style attributes`, documents.join('').match(/\sstyle="/g)?.length ?? 0, 0),
  ]
}

/** Compares the finished build with the gates of performance.md. Run it after `npm run build`. */
export async function checkBudgets(): Promise<Budget[]> {
  const texts = clientTexts()
  const all = [...texts.values()].join('\n')
  const workers = [...texts.keys()].filter((file) => /assets\/worker-/.test(file))
  return [
    ...(await Promise.all((await readPages()).map(pageBudgets))).flat(),
    budget('session Worker without axios', assetBytes(workers) - (await axiosBytes()), 20 * kb),
    budget('channel SDK: the half for browsers', await sdkBytes(), 6 * kb),
    budget('third-party addresses', addresses(all).length, 0),
    budget('eval', evals(all).length, 0),
  ]
}
