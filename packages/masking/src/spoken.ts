import { charactersOf } from './hide.ts'
import type { Masked, MaskedKind } from './masked.ts'

/** What the field is called, and what to call the characters left at its end. */
const words: Record<MaskedKind, { label: string; tail: string }> = {
  idNo: { label: '社会保障号码', tail: '尾号' },
  name: { label: '姓名', tail: '末字' },
  bankCard: { label: '银行卡号', tail: '尾号' },
  mobile: { label: '手机号码', tail: '尾号' },
  landline: { label: '固定电话', tail: '尾号' },
  date: { label: '证件日期', tail: '末四位' },
  place: { label: '地址', tail: '末尾' },
  cardNo: { label: '社会保障卡卡号', tail: '尾号' },
}

/**
 * What a screen reader says instead of "star star star": 姓名，已隐藏，末字明.
 * `label` replaces the name of the kind where a page calls the field otherwise (发卡地, 工作单位).
 */
export function spoken(kind: MaskedKind, masked: Masked, label = words[kind].label): string {
  if (masked === '') return `${label}，暂无`
  const first = masked.indexOf('*')
  if (first < 0) return `${label}，${masked}`
  const head = masked.slice(0, first)
  const tail = masked.slice(masked.lastIndexOf('*') + 1)
  return `${label}，已隐藏${head && `，开头${head}`}${tail && `，${tailWord(kind, tail)}${tail}`}`
}

function tailWord(kind: MaskedKind, tail: string): string {
  return kind === 'name' && charactersOf(tail).length === 2 ? '末两字' : words[kind].tail
}
