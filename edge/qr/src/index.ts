import { create } from 'qrcode'

/** The squares of a QR code (error correction M), dark ones true. */
export const qrMatrix = (text: string): readonly (readonly boolean[])[] => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, y) => Array.from({ length: modules.size }, (_, x) => modules.get(y, x) === 1))
}

/** A QR code as SVG: one path, no style, so that it passes a strict content policy and prints sharp. Quiet zone of four squares included. */
export const qrSvg = (text: string): string => {
  const rows = qrMatrix(text)
  const size = rows.length + 8
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
}
