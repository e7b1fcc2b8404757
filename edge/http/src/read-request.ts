import type { MultipartFile } from '@fastify/multipart'
import { plainText } from '@onedoor/kernel'
import type { FastifyRequest } from 'fastify'
import type { Uploaded } from './context.ts'

type Body = Readonly<{ fields: unknown; uploads: readonly Uploaded[] }>

const add = (fields: Record<string, unknown>, name: string, value: unknown): void => {
  const before = fields[name]
  fields[name] = before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]
}

/** Signs that turn the direction of writing make a name look like another (`exe.jpg`). */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g

const nameOf = (typed: string): string => [...plainText(typed).replaceAll(TURNING, '')].slice(0, 200).join('')

/** A file over the limit is cut one byte beyond it: what reads it finds it too large and can say which one it was. */
const readFile = async (part: MultipartFile): Promise<Uploaded> => ({
  field: part.fieldname,
  fileName: nameOf(part.filename),
  bytes: await part.toBuffer(),
})

type Gathered = Readonly<{ fields: Record<string, unknown>; uploads: Uploaded[] }>

/** A file field left empty by the browser is no file. */
const gather = async (request: FastifyRequest, { fields, uploads }: Gathered): Promise<void> => {
  for await (const part of request.parts()) {
    if (part.type === 'field') add(fields, part.fieldname, part.value)
    else {
      const file = await readFile(part)
      if (file.fileName !== '' || file.bytes.length > 0) uploads.push(file)
    }
  }
}

/** Fields and files of a request, whatever way it was sent. */
export const readBody = async (request: FastifyRequest): Promise<Body> => {
  if (!request.isMultipart()) return { fields: request.body ?? {}, uploads: [] }
  const gathered: Gathered = { fields: {}, uploads: [] }
  await gather(request, gathered).catch((error: unknown) => {
    // One file more than may come was read before: who stores them sees that there are too many, and the words typed beside them are kept.
    if ((error as { code?: string }).code !== 'FST_FILES_LIMIT') throw error
  })
  return gathered
}

const DEEPEST = 30

const TOO_DEEP = Object.assign(new Error('Nested too deeply.'), { statusCode: 400 })

/** The same values with every text made fit to be stored (see `plainText`). */
export const plain = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return plainText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) throw TOO_DEEP
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, depth + 1)]))
}
