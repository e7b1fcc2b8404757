import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'

/** A report of wrongdoing put into the county by one of the ways in, and every string of it that may be nowhere but in its own channel. */
export type Planted = Readonly<{
  way: string
  /** Words, names, numbers, file names and codes: none may be in any answer, log line or file name. */
  secrets: readonly string[]
  /** Was on record before anybody marked it, and what is on record is never edited: in no answer, but in one table. */
  recorded: readonly string[]
  letter: string
  /** The ordinary submission that it came with. */
  submission?: string
  matter?: string
  /** Of the ordinary part: on the slip and on every notice, so in the hands of the accused too. */
  ordinaryCode?: string
}>

type Part = Readonly<{ name: string; value: string } | { name: string; fileName: string; mime: string; bytes: Buffer }>

/** A form as a browser sends it. */
export const formOf = (parts: readonly Part[]): { payload: Buffer; headers: Record<string, string> } => {
  const boundary = `----onedoor${randomUUID()}`
  const body = parts.flatMap((part) => {
    const file = 'bytes' in part
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"${file ? `; filename="${part.fileName}"\r\nContent-Type: ${part.mime}` : ''}\r\n\r\n`
    return [Buffer.from(head), file ? part.bytes : Buffer.from(part.value), Buffer.from('\r\n')]
  })
  return {
    payload: Buffer.concat([...body, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

const fields = (values: Readonly<Record<string, string>>): Part[] => Object.entries(values).map(([name, value]) => ({ name, value }))

/** A PDF whose page shows one thing and whose bytes say more. */
export const pdfWith = (hidden: string): Buffer =>
  Buffer.from(`%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Title (${hidden})>> endobj\n%%EOF\n`, 'utf8')

export const PNG = (salt: number): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), Buffer.from([salt])])

const codeIn = (page: string): string => /class="code">([^<]+)</.exec(page)?.[1] ?? ''

type Sent = Readonly<{ url: string; parts: readonly Part[] }>

const post = async (app: FastifyInstance, { url, parts }: Sent): Promise<string> => {
  const answer = await app.inject({ method: 'POST', url, ...formOf(parts) })
  expect([url, answer.statusCode, answer.payload.slice(0, 0)]).toEqual([url, 200, ''])
  return answer.payload
}

export type Report = Readonly<{ whom: string; narrative: string; name: string; phone: string; fileName: string; hidden: string }>

/** 网上：专门渠道的表单. Gives the query code. */
export const accuseOnline = async (app: FastifyInstance, report: Report, over: Readonly<Record<string, string>>): Promise<string> => {
  const { whom, narrative, name, phone, fileName, hidden } = report
  const parts: Part[] = [
    ...fields({ commandId: randomUUID(), kind: 'ACCUSATION', whom, narrative, name, phone, ...over }),
    { name: 'files', fileName, mime: 'application/pdf', bytes: pdfWith(hidden) },
  ]
  return codeIn(await post(app, { url: '/accuse', parts }))
}

export type Lodged = Readonly<{ code: string; submission: string }>

/** 网上：普通表单, from somebody who did not know of the other. */
export const lodgeOnline = async (
  app: FastifyInstance,
  values: Readonly<Record<string, string>>,
  files: readonly Readonly<{ fileName: string; mime: string; bytes: Buffer }>[],
): Promise<Lodged> => {
  const submission = `submission-${randomUUID()}`
  const parts: Part[] = [
    ...fields({ commandId: randomUUID(), submission, ...values }),
    ...files.map((file) => ({ name: 'files', ...file })),
  ]
  return { code: codeIn(await post(app, { url: '/lodge', parts })), submission }
}

/** A JSON command of somebody signed in. */
export const command = async (
  app: FastifyInstance,
  { cookie, url, payload }: Readonly<{ cookie: string; url: string; payload: object }>,
): Promise<Record<string, never>> => {
  const answer = await app.inject({ method: 'POST', url, headers: { cookie }, payload: { commandId: randomUUID(), ...payload } })
  expect([url, answer.statusCode, answer.statusCode === 200 ? '' : answer.payload]).toEqual([url, 200, ''])
  return answer.json<Record<string, never>>()
}

/** A file uploaded by somebody signed in, at this address. */
export const uploadAs = async (
  app: FastifyInstance,
  { cookie, url, fileName, bytes }: Readonly<{ cookie: string; url: string; fileName: string; bytes: Buffer }>,
): Promise<Readonly<{ digest: string; mime: string; bytes: number; name: string }>> => {
  const form = formOf([{ name: 'file', fileName, mime: 'application/octet-stream', bytes }])
  const answer = await app.inject({ method: 'POST', url, payload: form.payload, headers: { ...form.headers, cookie } })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}
