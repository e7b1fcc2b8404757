export const MAX_SEAL_BYTES = 2 * 1024 * 1024

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A drawing and nothing else: what runs, what loads from elsewhere and what brings another language along is turned away. */
const MORE_THAN_A_DRAWING =
  /<!DOCTYPE|<!ENTITY|<script|<foreignObject|<image|<use|<iframe|<a[\s>]|href\s*=|\son\w+\s*=|url\s*\(\s*['"]?(?!#)|@import|javascript:/i

const textOf = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** What the bytes are, whatever their name says; `undefined` for what cannot be a seal. */
export const sealImageOf = (bytes: Uint8Array): 'png' | 'svg' | undefined => {
  if (bytes.length === 0 || bytes.length > MAX_SEAL_BYTES) return undefined
  if (PNG.every((byte, i) => bytes[i] === byte)) return 'png'
  const text = textOf(bytes)
  return /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(text) && !MORE_THAN_A_DRAWING.test(text) ? 'svg' : undefined
}
