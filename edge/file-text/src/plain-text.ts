/** Text as it was saved here for thirty years: UTF-8, or the national standard GB 18030 (GBK is a part of it). `undefined` where it is neither. */
export const plainText = (bytes: Uint8Array): string | undefined => {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim()
    } catch {
      // Not in this encoding: the next is tried, and after the last it is no text.
    }
  }
  return undefined
}
