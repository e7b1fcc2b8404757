const plain = (unit: string): string => {
  const code = unit.charCodeAt(0)
  if (code === 0x3000 || code === 0xa0) return ' '
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
}

/**
 * Full width as half width and Latin capitals as small letters, unit for unit: a place found here is the same place in the letter. `normalise` reads better and
 * moves everything; use that where nothing has to be shown.
 */
export const sameLength = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E\u3000\u00A0]/g, plain).replaceAll(/[A-Z]+/g, (run) => run.toLowerCase())
