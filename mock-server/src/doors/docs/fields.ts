import {
  benefitRecord,
  credentialRecord,
  isOpen,
  paymentRecord,
  regions,
  type CodeTable,
  type CodeTables,
  type Field,
  type RecordTable,
} from '@one-card/records'
import { catalogueInstitution, catalogueItem } from '@one-card/records/catalogue'
import type { FastifyInstance } from 'fastify'
import type { Dictionaries } from '../../dictionaries.ts'
import { sendDoc } from './layout.ts'
import { escaped } from './markdown.ts'

const path = '/docs/fields'
const records: RecordTable[] = [credentialRecord, paymentRecord, benefitRecord, catalogueItem, catalogueInstitution]
const titles: Record<string, string> = {
  'C.6': '办事凭证类型',
  'C.7': '应用场景类型',
  'C.8': '应用机构类别',
  'C.9': '支付结算方式',
  'C.10': '支付结算类型',
  [regions.name]: '行政区划代码中增加的地区',
}

const table = (heads: string[], rows: string[][]) =>
  `<div class="wide"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

/** One that has a table of its own here, or the few words of a dictionary that the standard does not number. */
function valuesOf({ dictionary, scene }: Field, tables: CodeTables): string {
  if (dictionary === undefined) return ''
  if (tables[dictionary.name] === undefined) return escaped(dictionary.rows.map(([, label]) => label).join('、'))
  return `<a href="#${dictionary.name}">表 ${dictionary.name}</a>${scene ? '，“/”后可扩展描述' : ''}`
}

const fieldTable = ({ name, title, fields }: RecordTable, tables: CodeTables) =>
  `<h2 id="${name}">表 ${name} ${title}</h2>${table(
    ['序号', '字段', '名称', '类型', '格式', '必填', '取值范围'],
    fields.map((field, at) => [
      String(at + 1),
      `<code>${field.key}</code>`,
      escaped(field.name),
      field.type,
      `<code>${escaped(field.format)}</code>`,
      field.mandatory ? '是' : '否',
      valuesOf(field, tables),
    ]),
  )}`

const codeTable = (codes: CodeTable) =>
  `<h2 id="${codes.name}">${codes.name === regions.name ? '' : `表 ${codes.name} `}${titles[codes.name]}</h2>${
    codes.rows.length === 0
      ? '<p>没有增加过。</p>'
      : table(
          ['编号', '取值', '状态'],
          codes.rows.map(([code, label]) => [
            `<code>${code}</code>`,
            escaped(label),
            isOpen(codes, code) ? '可用' : '停用或尚未启用',
          ]),
        )
  }`

/** The field dictionary: each table of Annexes A to C as the platform checks it, and its codes as they stand at this moment. */
export function fieldDictionary(scope: FastifyInstance, { dictionaries }: { dictionaries: Dictionaries }): void {
  scope.get(path, (_request, reply) => {
    const tables = dictionaries.now()
    const intro =
      '<p>数据回流和目录上报逐字段按下列各表检查。取值范围表由管理机构更新（§5.4.1.3-a），本页随时显示当前内容；程序可调用 <code>dictionary/list</code> 取得。</p>'
    const body = [...records.map((each) => fieldTable(each, tables)), ...Object.values(tables).map(codeTable)]
    return sendDoc(reply, path, '字段字典', `<h1>字段字典</h1>${intro}${body.join('')}`)
  })
}
