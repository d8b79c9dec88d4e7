import { pageServices } from '@one-card/platform-api'
import { expect, it } from 'vitest'
import { isPageCall } from './page-call.ts'

const own = ['session/keys', 'ecode/secret']

it.each(Object.keys(pageServices))('has the Worker call %s unless it is the Worker’s own', (name) => {
  expect(isPageCall(name)).toBe(!own.includes(name))
})

it.each(own)('has no spelling of %s called that an address would read as it', (name) => {
  const [area, action] = name.split('/')
  for (const spelling of [
    `${name}?x=1`,
    `${name}?`,
    `${name}#`,
    `${name}/`,
    `/${name}`,
    `./${name}`,
    `x/../${name}`,
    `${area}%2f${action}`,
    `${area}\\${action}`,
    `${area}/./${action}`,
    `${area}/%${action!.charCodeAt(0).toString(16)}${action!.slice(1)}`,
    `\t${name}`,
    `${name}\n`,
    `../page/v1/${name}`,
    `../../open/v1/${name}`,
  ])
    expect(isPageCall(spelling), JSON.stringify(spelling)).toBe(false)
})
