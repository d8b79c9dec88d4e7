import { getTableConfig } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { directoryText, listDirectory, listTables } from './directory.ts'
import { grades } from './grades.ts'

it('has every column of every table with its type, source, class, grade, owner and stage', async () => {
  const tables = (await listTables()).map(({ table }) => getTableConfig(table))
  const columns = tables.flatMap(({ name, columns: own }) => own.map((column) => `${name}.${column.name}`))
  const lines = await listDirectory()
  expect(lines.map(({ table, column }) => `${table}.${column}`)).toEqual(columns)
  for (const { table, column, ...line } of lines)
    for (const [what, value] of Object.entries(line))
      if (what !== 'note') expect(value, `${table}.${column}: ${what}`).toBeTruthy()
  const names = tables.map(({ name }) => name)
  expect(
    Object.keys(grades).filter((name) => !names.includes(name)),
    'grades of tables that are no more',
  ).toEqual([])
})

it('grades highest whatever is sealed', async () => {
  for (const { table, column, grade } of await listDirectory())
    if (column.startsWith('sealed_')) expect(grade, `${table}.${column}`).toBe(4)
})

it('is told line by line', async () => {
  const text = await directoryText()
  expect(text).toContain('| use_record | sealed_id_no | text | 应用系统 | 业务数据 | 4 敏感个人信息 | uses/records |')
  expect(text.split('\n')).toHaveLength((await listDirectory()).length + 2)
})
