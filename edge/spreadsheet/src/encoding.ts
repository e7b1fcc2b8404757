import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

/** UTF-8 if every byte of the file is; otherwise GB 18030, which holds all of GBK and GB 2312: what Chinese office programs write. */
export const encodingOf = async (path: string): Promise<'utf-8' | 'gb18030'> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** The file as text, piece by piece, whatever it was written in. */
export const textOf = async (path: string): Promise<Readable> => {
  const decoder = new TextDecoder(await encodingOf(path))
  const pieces = async function* () {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true })
    yield decoder.decode()
  }
  return Readable.from(pieces(), { objectMode: false, encoding: 'utf8' })
}
