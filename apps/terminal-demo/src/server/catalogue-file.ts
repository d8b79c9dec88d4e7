import { Readable } from 'node:stream'
import papaparse from 'papaparse'
import {
  creditCodeWithCheck,
  splitServiceCode,
  type FieldProblem,
  type RecordTable,
  type WireRecord,
} from '@one-card/records'
import {
  abilityNames,
  catalogueInstitution,
  catalogueItem,
  checkCatalogueInstitution,
  checkCatalogueItem,
} from '@one-card/records/catalogue'
import type { CatalogueKind, CatalogueReport, RefusedLine } from '../catalogue/catalogue.ts'
import { DeskRefusal } from './clerk.ts'

const kinds: Record<CatalogueKind, { table: RecordTable; check(record: WireRecord): FieldProblem[] }> = {
  services: { table: catalogueItem, check: checkCatalogueItem },
  institutions: { table: catalogueInstitution, check: checkCatalogueInstitution },
}

/** Headings of the sample tables in A.2 and B.2, which are shorter than the printed names. */
const shortHeadings: Record<string, string> = {
  服务场景: 'scene',
  主管部门: 'department',
  业务类型: 'matter',
  说明: 'description',
  开通地区: 'openIn',
  功能分类: 'abilities',
  主管单位: 'supervisor',
  开通项目: 'projects',
}

/** Refused lines that are told one by one; more of them are counted. */
const mostTold = 200
/** Lines between two turns of the event loop: a file of any length leaves the server to others. */
const linesAtOnce = 500
const pieceLength = 64 * 1024

/** UTF-8, with or without a byte order mark, or what a Chinese spreadsheet writes (GB 18030, of which GBK is a part). */
function fileText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The parser works through a piece without a pause. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
}

/** 服务编号 in one column becomes the five parts of table A.1. */
function withParts({ serviceCode, ...record }: WireRecord): WireRecord {
  if (serviceCode === undefined) return record
  const parts = splitServiceCode(serviceCode)
  return parts
    ? {
        ...record,
        level: parts.level,
        sceneNo: parts.sceneCode,
        departmentNo: parts.department,
        matterNo: parts.matterNo,
        projectNo: parts.projectNo,
      }
    : record
}

/**
 * Reads a catalogue as comma-separated values and says of each line whether it may be taken, by its number in a spreadsheet, the
 * heading being line 1. Without a heading of the table the whole file is refused.
 */
export async function readCatalogue(kind: CatalogueKind, bytes: Uint8Array): Promise<CatalogueReport> {
  const { table, check } = kinds[kind]
  const keyOf = headingKeys(table)
  const refused: RefusedLine[] = []
  let keys: (string | undefined)[] | undefined
  let accepted = 0
  let count = 0
  let line = 1

  function read(cells: string[]): void {
    if (keys === undefined) {
      keys = cells.map((cell) => keyOf(cell.trim()))
      requireColumns(table, keys)
      return
    }
    if (cells.every((cell) => cell.trim() === '')) return
    const given: WireRecord = {}
    keys.forEach((key, at) => {
      if (key !== undefined) given[key] = (cells[at] ?? '').trim()
    })
    const problem = codeProblem(given) ?? check(withParts(given))[0]
    if (problem === undefined) accepted += 1
    else {
      count += 1
      const heading = table.fields.find(({ key }) => key === problem.field)?.name ?? '服务编号'
      if (refused.length < mostTold) refused.push({ line: String(line), heading, reason: problem.reason })
    }
  }

  const rows = Readable.from(piecesOf(fileText(bytes).replace(/^\uFEFF/, ''))).pipe(
    papaparse.parse(papaparse.NODE_STREAM_INPUT),
  )
  let sinceTurn = 0
  for await (const cells of rows as AsyncIterable<string[]>) {
    read(cells)
    // A cell may hold line breaks of its own.
    line += 1 + cells.join('').split('\n').length - 1
    sinceTurn += 1
    if (sinceTurn % linesAtOnce === 0) await new Promise(setImmediate)
  }
  if (keys === undefined) throw new DeskRefusal('文件是空的，请重新选择文件')
  return { accepted: String(accepted), refusedCount: String(count), refused }
}

function codeProblem({ serviceCode }: WireRecord): FieldProblem | undefined {
  return serviceCode !== undefined && splitServiceCode(serviceCode) === undefined
    ? { field: 'serviceCode', reason: '不是服务编号，例如 A02RLZYSHBZ0202' }
    : undefined
}

function headingKeys({ fields }: RecordTable): (heading: string) => string | undefined {
  const byName = new Map(fields.map(({ key, name }) => [name, key]))
  const known = new Set(fields.map(({ key }) => key))
  return (heading) => {
    const short = heading === '服务编号' ? 'serviceCode' : shortHeadings[heading]
    return byName.get(heading) ?? (short === 'serviceCode' || (short && known.has(short)) ? short : undefined)
  }
}

const codeParts = ['level', 'sceneNo', 'departmentNo', 'matterNo', 'projectNo']

function requireColumns({ fields, name }: RecordTable, keys: (string | undefined)[]): void {
  const isComposed = keys.includes('serviceCode')
  const missing = fields.filter(
    ({ key, mandatory }) => mandatory && !keys.includes(key) && !(isComposed && codeParts.includes(key)),
  )
  if (missing.length > 0)
    throw new DeskRefusal(`文件第 1 行缺少表${name}的列：${missing.map((field) => field.name).join('、')}`)
}

/** The sample of the standard as a file to fill in. */
export function sampleFile(kind: CatalogueKind): string {
  const { fields } = kinds[kind].table
  const rows = [fields.map((field) => field.name), fields.map(({ key }) => samples[kind][key] ?? '')]
  return `\uFEFF${papaparse.unparse(rows, { escapeFormulae: true })}\r\n`
}

const samples: Record<CatalogueKind, WireRecord> = {
  services: {
    level: 'A',
    sceneNo: '02',
    scene: '人力资源和社会保障应用',
    departmentNo: 'RLZYSHBZ',
    department: '人力资源和社会保障部门',
    matterNo: '02',
    matter: '社会保险参保登记（公共业务）',
    projectNo: '02',
    project: '个人参保证明查询打印',
    description: '个人持社会保障卡查询打印本人社会保险参保证明（包括本地区、异地）',
    openIn: '全国',
    cardForm: '3',
    abilities: abilityNames[0],
  },
  institutions: {
    place: '江苏省',
    regionCode: '320500',
    name: '示例市就业服务中心',
    creditCode: creditCodeWithCheck('12320500MB0000002'),
    address: '示例市示例区服务路18号',
    contactName: '张三',
    contactPhone: '0512-00000000',
    supervisor: '示例市人力资源和社会保障局',
    scene: '人力资源和社会保障应用',
    projects: '就业登记',
    cardForm: '3',
    coverage: '全省',
  },
}
