import { createHash } from 'node:crypto'

/** A command id in the form of a UUID, the same for the same texts: what is sent twice is done once, and other words are another command. */
export const commandIdFrom = (...texts: readonly string[]): string =>
  createHash('sha256')
    .update(texts.join('\n'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
