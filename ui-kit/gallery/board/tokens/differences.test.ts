import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differences } from './differences.ts'
import { flatten, type TokenFile } from './flatten.ts'
import { versions } from './versions.ts'

const px = (value: number) => ({ $value: { value, unit: 'px' } })
const file: TokenFile = {
  space: { $type: 'dimension', small: px(4), large: px(16) },
  gap: { $type: 'dimension', $value: '{space.small}' },
}

it("reads a group's type, and follows aliases to their end", () => {
  expect([...flatten([file])]).toEqual([
    ['space.small', { type: 'dimension', css: '4px', alias: undefined }],
    ['space.large', { type: 'dimension', css: '16px', alias: undefined }],
    ['gap', { type: 'dimension', css: '4px', alias: 'space.small' }],
  ])
})

it('follows an alias into another file, and leaves one that leads nowhere or in a circle as written', () => {
  const part: TokenFile = {
    button: {
      $type: 'dimension',
      pad: { $value: '{space.large}' },
      lost: { $value: '{space.huge}' },
      circle: { $value: '{button.circle}' },
    },
  }
  const flat = flatten([file, part])
  expect(['button.pad', 'button.lost', 'button.circle'].map((path) => flat.get(path)?.css)).toEqual([
    '16px',
    expect.stringContaining('space.huge'),
    expect.stringContaining('button.circle'),
  ])
})

it('tells what was added, changed and removed, and follows a change through its aliases', () => {
  const after: TokenFile = {
    space: { $type: 'dimension', small: px(6), huge: px(64) },
    gap: { $type: 'dimension', $value: '{space.small}' },
  }
  expect(
    differences(flatten([file]), flatten([after])).map(({ kind, path, before, after: now }) => [
      kind,
      path,
      before?.css,
      now?.css,
    ]),
  ).toEqual([
    ['changed', 'gap', '4px', '6px'],
    ['added', 'space.huge', undefined, '64px'],
    ['removed', 'space.large', '16px', undefined],
    ['changed', 'space.small', '4px', '6px'],
  ])
})

it('finds none between a file and itself, and turns round with its versions', () => {
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 }))
  const flat = (sizes: Record<string, number>) =>
    flatten([
      {
        size: {
          $type: 'dimension',
          ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, px(size)])),
        },
      },
    ])
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(differences(flat(one), flat(one))).toEqual([])
      const [there, back] = [differences(flat(one), flat(other)), differences(flat(other), flat(one))]
      expect(back.map(({ path, before, after }) => [path, after, before])).toEqual(
        there.map(({ path, before, after }) => [path, before, after]),
      )
    }),
  )
})

it('has the version as the design delivered it, and the current one with its components', () => {
  expect(versions.map(({ name }) => name)).toEqual(['0.1.0', '当前'])
  const [delivered, current] = versions.map(({ tokens }) => tokens())
  expect(delivered!.get('color.normal.primary')?.css).toBe('#1a5bbf')
  expect(current!.get('button.height.normal')).toEqual({
    type: 'dimension',
    css: '52px',
    alias: 'size.normal.tap-primary',
  })
  expect(
    differences(delivered!, current!).some(({ kind, path }) => kind === 'added' && path === 'button.height.normal'),
  ).toBe(true)
})
