import { randomBytes } from '@one-card/gm'
import { codeText, randomDigits } from '@one-card/platform-api/code-text'
import { startPlatform } from '../platform.ts'

const pages = 60
/** The fifth wrong guess at a handle ends its secret. */
const guessesEach = 4

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

/**
 * Whether the time of a refusal shows that a handle exists: a code with an unknown handle, one with a known handle and wrong
 * digits, and a text of wrong form are decoded in turns over HTTP in one run. Medians; the ratio is to the unknown handle.
 */
export default async function benchGuess(): Promise<void> {
  const platform = await startPlatform(28084)
  const desk = platform.caller('服务大厅窗口')
  const took: Record<'nobody' | 'wrong' | 'broken', number[]> = { nobody: [], wrong: [], broken: [] }

  async function guess(kind: keyof typeof took, code: string): Promise<void> {
    const started = performance.now()
    await desk.call('ecode/decode', { code, scene: '政务服务应用' }).then(
      () => {
        throw new Error('a guess was taken')
      },
      () => undefined,
    )
    took[kind].push(performance.now() - started)
  }

  for (let page = 0; page < pages; page += 1) {
    const html = await (await fetch(await platform.tokenUrl('ecard-code'))).text()
    const handle = /"code":"9112(\d{10})/.exec(html)?.[1]
    if (handle === undefined) throw new Error('the page shows no code')
    for (let turn = 0; turn < guessesEach; turn += 1) {
      const wrong = codeText('identity', '2', handle + randomDigits(10, randomBytes))
      await guess('wrong', wrong)
      await guess('nobody', codeText('identity', '2', randomDigits(20, randomBytes)))
      await guess('broken', wrong.slice(0, 24) + String((Number(wrong.slice(24)) + 1) % 97).padStart(2, '0'))
    }
  }
  await platform.stop()

  const nobody = median(took.nobody)
  console.log(`time of a refused guess, medians of ${pages * guessesEach} in turns`)
  console.table(
    Object.entries(took).map(([kind, times]) => ({
      kind,
      ms: Number(median(times).toFixed(2)),
      'ratio to nobody': Number((median(times) / nobody).toFixed(3)),
    })),
  )
}
