import { OFFLINE, OFFLINE_READING, type Problem, ProblemError, problemOf } from './problem.ts'

export type Reply<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problem: Problem }>

type Method = 'GET' | 'POST' | 'DELETE'

let onSignIn: () => void = () => undefined

/** The desk says once what to do when the session is over: ask for the password above the page, which stays as it is. */
export const whenSignedOut = (ask: () => void): void => {
  onSignIn = ask
}

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const request = async <T>(path: string, init: RequestInit): Promise<Reply<T>> => {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch {
    return { ok: false, problem: OFFLINE }
  }
  const answer = await read(response)
  if (response.ok) return { ok: true, value: answer as T }
  // A wrong password is also a 401, but there the page that asks is already open.
  if (response.status === 401 && path !== '/api/session') onSignIn()
  return { ok: false, problem: problemOf(response.status, answer) }
}

/** One request to the API. Never throws: what went wrong comes back as a `Problem`. */
export const call = async <T>(method: Method, path: string, body?: unknown): Promise<Reply<T>> =>
  request<T>(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })

/** A page as it will print, of what is on the page (`body`) or of what is in the file. It is shown from memory: no page of ours may be framed by its address. */
export const print = async (path: string, body?: unknown): Promise<Reply<Blob>> => {
  let response: Response
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  } catch {
    return { ok: false, problem: OFFLINE }
  }
  if (response.ok) return { ok: true, value: await response.blob() }
  if (response.status === 401) onSignIn()
  return { ok: false, problem: problemOf(response.status, await read(response)) }
}

/** Sends one file as multipart/form-data, with the fields that go beside it. */
export const upload = async <T>(path: string, file: File, fields: Readonly<Record<string, string>> = {}): Promise<Reply<T>> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file, file.name)
  return request<T>(path, { method: 'POST', body: form })
}

/** For reads through the query cache. */
export const get = async <T>(path: string): Promise<T> => {
  const reply = await call<T>('GET', path)
  if (!reply.ok) throw new ProblemError(reply.problem.kind === 'offline' ? OFFLINE_READING : reply.problem)
  return reply.value
}
