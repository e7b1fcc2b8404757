const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 }

export const NUMERAL = '〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬'

/** 二〇一九: digits one by one. */
const digitByDigit = (text: string): number | undefined => {
  const digits = [...text].map((sign) => DIGITS[sign])
  return digits.some((digit) => digit === undefined) ? undefined : digits.reduce<number>((sum, digit) => sum * 10 + (digit ?? 0), 0)
}

type Sum = Readonly<{ total: number; section: number; digit: number; unit: number }>

const take = ({ total, section, digit, unit }: Sum, sign: string): Sum => {
  const myriad = MYRIADS[sign]
  if (myriad !== undefined) return { total: (total + section + digit) * myriad, section: 0, digit: 0, unit: myriad }
  const power = UNITS[sign]
  if (power !== undefined) return { total, section: section + (digit === 0 ? 1 : digit) * power, digit: 0, unit: power }
  return { total, section, digit: DIGITS[sign] ?? 0, unit: sign === '零' || sign === '〇' ? 1 : unit }
}

/** 三万五千 is 35000, and so is 三万五: a last digit without its unit stands for the next lower one. `undefined` where it is no number. */
export const numeral = (text: string): number | undefined => {
  const signs = [...text]
  if (signs.length === 0 || signs.some((sign) => !NUMERAL.includes(sign))) return undefined
  if (signs.every((sign) => DIGITS[sign] !== undefined)) return digitByDigit(text)
  const { total, section, digit, unit } = signs.reduce<Sum>(take, { total: 0, section: 0, digit: 0, unit: 1 })
  // 一亿三 would read 一亿三千万; 十三 is thirteen.
  const last = unit >= 100 ? (digit * unit) / 10 : digit
  return total + section + last
}
