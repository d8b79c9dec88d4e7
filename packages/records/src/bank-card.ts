/** A bank card number from its digits without the check digit (Luhn). Makes the synthetic accounts of the demo worlds. */
export function luhnBankCard(first: string): string {
  if (!/^\d{12,18}$/.test(first)) throw new Error('A bank card number is made from 12 to 18 digits')
  const sum = [...first].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return first + String((10 - (sum % 10)) % 10)
}
