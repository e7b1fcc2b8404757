/** 脱敏 for lists: a surname, the ends of numbers, the first part of an address. Counted in characters, so rare characters stay whole. */
export const maskName = (name: string): string => {
  const letters = [...name]
  if (letters.length === 0) return ''
  return `${letters[0] ?? ''}${'＊'.repeat(Math.min(Math.max(letters.length - 1, 1), 3))}`
}

const maskMiddle = (text: string, head: number, tail: number): string => {
  const letters = [...text]
  if (letters.length <= head + tail) return '＊'.repeat(letters.length)
  return `${letters.slice(0, head).join('')}${'＊'.repeat(Math.min(letters.length - head - tail, 8))}${letters.slice(letters.length - tail).join('')}`
}

export const maskIdNo = (idNo: string): string => maskMiddle(idNo, 3, 2)
export const maskPhone = (phone: string): string => maskMiddle(phone, 3, 2)
export const maskAddress = (address: string): string => maskMiddle(address, 6, 0)
