import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { columnGrades, grades, ungraded, type Grade, type TableGrade } from './grades.ts'

interface DirectoryLine extends TableGrade {
  table: string
  column: string
  type: string
  /** 归属: the module that alone writes it. */
  owner: string
  note: string
}

const domains = join(import.meta.dirname, '../src/domains')
const gradeWords: Record<Grade, string> = {
  1: '1 公开',
  2: '2 内部',
  3: '3 个人信息',
  4: '4 敏感个人信息',
}

/** Tables with the module whose schema they stand in. */
export async function listTables(): Promise<{ table: PgTable; owner: string }[]> {
  const files = readdirSync(domains, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('schema.ts'))
  const modules = files.sort().map(async (file) => {
    const schema = (await import(join(domains, file))) as Record<string, unknown>
    const tables = Object.values(schema).filter((each): each is PgTable => is(each, PgTable))
    // Exports come in another order from another loader.
    const byName = tables.sort((one, other) => (getTableConfig(one).name < getTableConfig(other).name ? -1 : 1))
    return byName.map((table) => ({ table, owner: file.replace('/schema.ts', '') }))
  })
  return (await Promise.all(modules)).flat()
}

function linesOf({ table, owner }: { table: PgTable; owner: string }): DirectoryLine[] {
  const { name, columns } = getTableConfig(table)
  const ofTable = grades[name] ?? ungraded
  return columns.map((column) => {
    const own = columnGrades.find((each) => each.name.test(column.name))
    return {
      ...ofTable,
      table: name,
      column: column.name,
      type: column.getSQLType(),
      owner,
      grade: own?.grade ?? ofTable.grade,
      note: own?.note ?? '',
    }
  })
}

export async function listDirectory(): Promise<DirectoryLine[]> {
  return (await listTables()).flatMap(linesOf)
}

/** As a table of Markdown. */
export async function directoryText(): Promise<string> {
  const lines = (await listDirectory()).map(({ table, column, type, source, class: kind, grade, owner, stage, note }) =>
    ['', table, column, type, source, kind, gradeWords[grade], owner, stage, note, ''].join(' | ').trim(),
  )
  const heads = '| 表 | 字段 | 类型 | 来源 | 类别 | 级别 | 归属模块 | 阶段 | 保护 |'
  return [heads, '|---|---|---|---|---|---|---|---|---|', ...lines].join('\n')
}
