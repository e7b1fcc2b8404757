import { createHash } from 'node:crypto'

/** The same id for the same thing, however often it is loaded: a UUID (version 8, RFC 9562) made from a digest. */
export const steadyId = (...of: readonly string[]): string => {
  const hex = createHash('sha256').update(of.join('\u0000')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
