import { expect, test, type Page } from '@playwright/test'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor } from './address.ts'
import { fieldsOf, secretsFor } from './masking/fields.ts'
import { hearWorkers, placeNames, placesOf, type PlaceName } from './masking/places.ts'
import { findIn } from './masking/sightings.ts'
import { movePlatform } from './platform-clock.ts'

// The masking proof must find each leak that is planted here. The leak check of test.ts is off, because it would fail first.

const who = 'manyMonths'
const fields = fieldsOf(people[who])
const problemsIn = (texts: string[], where: PlaceName) => findIn(texts, where, fields, secretsFor(fields)).problems

async function problemsOn(page: Page): Promise<string[]> {
  const places = await placesOf(page)
  return placeNames.flatMap((place) => problemsIn(places[place], place))
}

/** Runs in the page: puts a full name where only a masked one may stand. */
const seeds: [where: PlaceName, what: string, plant: (name: string) => void][] = [
  [
    '正文',
    'a sentence',
    (name) => {
      document.querySelector('main')!.append(name)
    },
  ],
  [
    '正文',
    'text that nobody sees, spread out and with invisible marks',
    (name) => {
      const hidden = document.createElement('p')
      hidden.hidden = true
      hidden.textContent = [...name].join(' \u200b')
      document.body.append(hidden)
    },
  ],
  [
    '朗读',
    'an aria-label',
    (name) => {
      document.querySelector('main a, main button')!.setAttribute('aria-label', name)
    },
  ],
  [
    '属性',
    'a data attribute',
    (name) => {
      document.querySelector('main')!.setAttribute('data-holder', name)
    },
  ],
  [
    '属性',
    'a title',
    (name) => {
      document.querySelector('main')!.setAttribute('title', name)
    },
  ],
  [
    '首屏数据',
    'boot data, escaped',
    (name) => {
      const boot = document.getElementById('boot')!
      const escaped = [...name].map((character) => `\\u${character.charCodeAt(0).toString(16)}`).join('')
      boot.textContent = boot.textContent!.replace('{', `{"seed":"${escaped}",`)
    },
  ],
  [
    '应答与推送',
    'an answer',
    (name) => {
      window.workers[0]!.dispatchEvent(
        new MessageEvent('message', { data: { kind: 'answer', id: -1, result: { records: [{ holder: name }] } } }),
      )
    },
  ],
  [
    '应答与推送',
    'a pushed event',
    (name) => {
      window.workers[0]!.dispatchEvent(new MessageEvent('message', { data: { kind: 'event', topic: name } }))
    },
  ],
  [
    '样式文字',
    'generated content',
    (name) => {
      document.styleSheets[0]!.insertRule(`main::after { content: "${name}" }`)
    },
  ],
  [
    '表单值',
    'what stands in a field',
    (name) => {
      document.querySelector('main')!.append(Object.assign(document.createElement('input'), { value: name }))
    },
  ],
  [
    '页面标题',
    'the title of the window',
    (name) => {
      document.title = `${name}的首页`
    },
  ],
  [
    '地址',
    'the address',
    (name) => {
      history.replaceState(null, '', `?holder=${encodeURIComponent(name)}`)
    },
  ],
  [
    '复制',
    'what a copy takes along',
    (name) => {
      document.addEventListener('copy', ({ clipboardData }) => {
        clipboardData!.setData('text/plain', name)
      })
    },
  ],
  [
    '打印',
    'what shows on paper only',
    (name) => {
      document.styleSheets[0]!.insertRule(`@media print { main::after { content: "${name}" } }`)
    },
  ],
]

// These run in a worker without the fixtures of test.ts, which learn how far the platform's clock has been moved.
test.beforeAll(() => movePlatform(0))

for (const [where, what, plant] of seeds) {
  test(`a full name as ${what} is found in ${where}`, async ({ page }) => {
    await hearWorkers(page)
    await page.goto(await addressFor({}, who))
    await page.waitForFunction(() => window.workers.length > 0)
    expect(await problemsOn(page)).toEqual([])
    await page.evaluate(plant, people[who].name)
    expect(await problemsOn(page)).toContain(`name in ${where}`)
  })
}

test("a field that hides too little, hides the wrong part, or is nobody's is found", () => {
  const { idNo, name, mobile } = people[who]
  const problems = (text: string) => problemsIn([text], '正文')
  expect(problems(`${idNo.slice(0, 10)}****${idNo.slice(-4)}`)).toContain('idNo in 正文 hides less than half')
  expect(problems(`${idNo.slice(0, 3)}***********${idNo.slice(-4)}`)).toEqual([
    'idNo in 正文 shows more than §8.3.2-a lets it',
  ])
  expect(problems(`${name.slice(0, 1)}**，您好`)).toEqual(['name in 正文 shows more than §8.3.2-b lets it'])
  expect(problems(`${name.slice(0, 1)}***`)).toEqual(['*** in 正文 belongs to no field'])
  expect(problems(`姓名，已隐藏，末字${name.slice(-2)}`)).toContain('name in 正文 shows more than §8.3.2-b lets it')
  expect(problems(`社会保障号码，已隐藏，尾号${idNo.slice(-6)}`)).toEqual([
    'idNo in 正文 shows more than §8.3.2-a lets it',
  ])
  expect(problems(`姓名，已隐藏，末字${name.slice(-1)}社会保障号码，已隐藏，尾号${idNo.slice(-6)}`)).toEqual([
    'idNo in 正文 shows more than §8.3.2-a lets it',
  ])
  expect(problems(`出生日期 ${idNo.slice(6, 14)}`)).toEqual(['a piece of idNo in 正文'])
  expect(problems(`${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`)).toContain('mobile in 正文')
  expect(problems('****4321')).toEqual(['**** in 正文 belongs to no field'])
  expect(problems('欧*，您好')).toEqual(['* in 正文 belongs to no field'])
  expect(
    problems(`${mobile.slice(0, 3)}****${mobile.slice(-4)}，**${name.slice(-1)}，**************${idNo.slice(-4)}`),
  ).toEqual([])
})
