import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Uploaded } from './context.ts'

type Body = Readonly<{ fields: unknown; uploads: readonly Uploaded[] }>

const add = (fields: Record<string, unknown>, name: string, value: unknown): void => {
  const before = fields[name]
  fields[name] = before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]
}

const readFile = async (part: MultipartFile): Promise<Uploaded> => ({
  field: part.fieldname,
  fileName: part.filename.slice(0, 200),
  bytes: await part.toBuffer(),
})

/** Fields and files of a request, whatever way it was sent. A file field left empty by the browser is no file. */
export const readBody = async (request: FastifyRequest): Promise<Body> => {
  if (!request.isMultipart()) return { fields: request.body ?? {}, uploads: [] }
  const fields: Record<string, unknown> = {}
  const uploads: Uploaded[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') add(fields, part.fieldname, part.value)
    else {
      const file = await readFile(part)
      if (file.fileName !== '' || file.bytes.length > 0) uploads.push(file)
    }
  }
  return { fields, uploads }
}
