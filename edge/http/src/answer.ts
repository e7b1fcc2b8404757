import type { Refusal } from '@onedoor/kernel'

export type Cookie = Readonly<{ name: string; value: string; maxAge: number; readable?: boolean }>

type Extra = Readonly<{ status?: number; cookies?: readonly Cookie[]; headers?: Readonly<Record<string, string>> }>

/** What a handler says. Refusals become 409 with their article; the door does the rest. */
export type Answer =
  | (Extra & Readonly<{ json: unknown }>)
  | (Extra & Readonly<{ html: string }>)
  | (Extra & Readonly<{ bytes: Uint8Array; mime: string; fileName: string; inline?: boolean }>)
  | (Extra & Readonly<{ redirect: string }>)
  | Refusal

/** Not there, or not for you: the two are told apart by nobody. */
export const UNKNOWN = { error: 'not-found', message: { zh: '没有找到，或者您无权查看。', en: 'Not found, or not yours to see.' } } as const
export const NOT_FOUND: Answer = { status: 404, json: UNKNOWN }
