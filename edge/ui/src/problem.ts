import type { Said } from './words.tsx'

export type Fault = Readonly<{ field: string }> & Said

/** Everything that can go wrong between a page and the door, as a value the page can show. */
export type Problem =
  | Readonly<{ kind: 'refused'; code: string; basis?: string; message: Said }>
  | Readonly<{ kind: 'invalid'; message: Said; fields: readonly Fault[] }>
  | Readonly<{ kind: 'sign-in'; message: Said }>
  | Readonly<{ kind: 'not-found'; message: Said }>
  | Readonly<{ kind: 'failed'; message: Said }>
  | Readonly<{ kind: 'offline'; message: Said }>

/** Thrown by reads, so that the query cache can tell a problem from an answer. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const OFFLINE: Problem = {
  kind: 'offline',
  message: {
    zh: '网络不通，没有送出。您填写的内容还在，网络恢复后再点一次即可，不会重复登记。',
    en: 'No connection; nothing was sent. What you typed is still here: press again when the network is back, it will not be done twice.',
  },
}

/** The same where nothing was to be sent. */
export const OFFLINE_READING: Problem = {
  kind: 'offline',
  message: {
    zh: '网络不通，没有读到。网络恢复后会自动再读；您填写的内容还在。',
    en: 'No connection; nothing could be read. It is read by itself once the network is back; what you typed is still here.',
  },
}

const BROKEN: Said = {
  zh: '服务器没有正常答复，没有保存。请稍后再试。',
  en: 'The server gave no proper answer and nothing was saved. Please try again in a while.',
}

type Body = Readonly<{ refused?: string; basis?: string; error?: string; message?: Said; fields?: readonly Fault[] }>

/** The server below the door (a request too large to be read, a gateway in between) answers in words of its own, in English: those are shown to nobody. */
const isSaid = (message: unknown): message is Said => typeof message === 'object' && message !== null && 'zh' in message && 'en' in message

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null

/** Reads the API's words for a problem: 409 a lawful no, 422 faults at fields, 401, 403/404, the rest. */
export const problemOf = (status: number, answer: unknown): Problem => {
  const { message: said, refused = '', basis, fields = [] }: Body = isBody(answer) ? answer : {}
  const message = isSaid(said) ? said : BROKEN
  switch (status) {
    case 409:
      return { kind: 'refused', code: refused, message, ...(basis !== undefined && { basis }) }
    case 422:
      return { kind: 'invalid', message, fields }
    case 401:
      return { kind: 'sign-in', message }
    case 403:
    case 404:
      return { kind: 'not-found', message }
    default:
      return { kind: 'failed', message }
  }
}
