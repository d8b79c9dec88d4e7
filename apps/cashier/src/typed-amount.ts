/** What a holder typed as an amount: whole fen, or why it is none. */
export type TypedAmount = { fen: number } | { problem: string }

const most = 99_999_999_999

/** Full-width digits and points are what a Chinese keyboard gives; everything else has to be right. */
export function typedAmount(text: string): TypedAmount {
  const plain = text
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
  if (plain === '') return { problem: '请输入金额' }
  if (/[,，]/.test(plain)) return { problem: '请不要输入逗号，只输入数字和小数点' }
  if (/^\d+(\.\d{3,})$/.test(plain)) return { problem: '金额最多到分，小数点后最多两位' }
  const [, yuan, cents = ''] = /^(\d+)(?:\.(\d{0,2}))?$/.exec(plain) ?? []
  if (yuan === undefined) return { problem: '请只输入数字和小数点' }
  const fen = Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
  if (fen === 0) return { problem: '金额要大于零' }
  return fen > most ? { problem: '金额太大，请您核对' } : { fen }
}
