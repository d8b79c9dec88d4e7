import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PreparedPglite } from './prepared-pglite.ts'

let pglite: PreparedPglite
const prepared = async () =>
  (await pglite.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  )
const insert = 'INSERT INTO held (name, amount) VALUES ($1, $2) RETURNING name, amount'
const list = 'SELECT name, amount FROM held WHERE amount > $1 ORDER BY name'

beforeAll(async () => {
  pglite = await PreparedPglite.open('memory://', {})
  await pglite.exec('CREATE TABLE held (name text PRIMARY KEY, amount integer NOT NULL)')
}, 60_000)
afterAll(() => pglite.close())

describe('statements of the embedded database', () => {
  it('are prepared from their second use on, with the same answers', async () => {
    for (const [name, amount] of [
      ['王', 1],
      ['欧阳', 2],
      ['阿', 3],
    ])
      expect((await pglite.query(insert, [name, amount])).rows).toEqual([{ name, amount }])
    expect(await prepared()).toContain(insert)
    const answers = [await pglite.query(list, [1]), await pglite.query(list, [1]), await pglite.query(list, [1])]
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(answers[0]!.rows.map((row) => (row as { name: string }).name).sort()).toEqual(['欧阳', '阿'].sort())
    expect((await pglite.query(list, [99])).rows).toEqual([])
  })

  it('are prepared within a transaction too, and outlive one that is rolled back', async () => {
    const update = 'UPDATE held SET amount = amount + $1 WHERE name = $2'
    await expect(
      pglite.transaction(async (transaction) => {
        for (const by of [1, 2, 3]) expect((await transaction.query(update, [by, '王'])).affectedRows).toBe(1)
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect((await pglite.query(update, [0, '王'])).affectedRows).toBe(1)
    expect((await pglite.query('SELECT amount FROM held WHERE name = $1', ['王'])).rows).toEqual([{ amount: 1 }])
  })

  it('fail as they would without, and serve again', async () => {
    await expect(pglite.query(insert, ['王', 9])).rejects.toMatchObject({ code: '23505' })
    await expect(pglite.query(insert, ['李', null])).rejects.toMatchObject({ code: '23502' })
    await expect(pglite.query('SELECT nothing FROM held')).rejects.toMatchObject({ code: '42703' })
    await expect(pglite.query('SELECT nothing FROM held')).rejects.toMatchObject({ code: '42703' })
    await expect(
      pglite.transaction(async (transaction) => {
        await transaction.query(insert, ['王', 9]).catch(() => undefined)
        await transaction.query(insert, ['张', 9])
      }),
    ).rejects.toMatchObject({ code: '25P02' })
    expect((await pglite.query(insert, ['李', 4])).rows).toEqual([{ name: '李', amount: 4 }])
  })

  it('see what a table has become', async () => {
    const all = 'SELECT * FROM held WHERE name = $1'
    for (let use = 0; use < 3; use++) await pglite.query(all, ['李'])
    await pglite.exec('ALTER TABLE held ADD COLUMN place text')
    expect((await pglite.query(all, ['李'])).rows).toEqual([{ name: '李', amount: 4, place: null }])
    for (let use = 0; use < 3; use++) await pglite.query(all, ['李'])
    await pglite.query('ALTER TABLE held DROP COLUMN place')
    expect((await pglite.query(all, ['李'])).rows).toEqual([{ name: '李', amount: 4 }])
  })

  it('with values in their text are not kept without end', async () => {
    for (let value = 0; value < 1200; value++)
      for (let use = 0; use < 2; use++) await pglite.query(`SELECT ${value} AS value`)
    expect((await prepared()).length).toBeLessThanOrEqual(500)
  })
})
