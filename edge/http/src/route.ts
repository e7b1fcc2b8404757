import type { Ability } from '@onedoor/duty'
import type { z } from 'zod'
import type { Answer } from './answer.ts'
import type { Asked } from './context.ts'

/** Who may pass: `anyone`, whoever is `signed-in`, or holders of one ability. A route that does not say does not compile. */
export type May = 'anyone' | 'signed-in' | Ability

/** How often one address may knock in a minute; unset means the general limit. */
export type Limit = Readonly<{ perMinute: number }>

type Method = 'GET' | 'POST' | 'DELETE'
type Schema = z.ZodType

/** A route is data. `handle` gets only what the schemas let through. */
export type Route = Readonly<{
  method: Method
  path: string
  may: May
  /** One sentence each, for the API page. */
  summary: Readonly<{ zh: string; en: string }>
  params?: Schema
  query?: Schema
  body?: Schema
  /** Takes files (multipart/form-data). */
  uploads?: boolean
  /** Pages for people; not in the API description. */
  page?: boolean
  limit?: Limit
  /** The rule behind a command on a matter. Whoever wants to know everything that can be done to one reads it here. */
  decider?: unknown
  /** Neither log nor metrics count its answers: how often the protected channel is used is nobody’s to know. */
  uncounted?: boolean
  handle: (asked: Asked<never, never, never>) => Promise<Answer>
}>

type Out<S extends Schema | undefined> = S extends Schema ? z.infer<S> : undefined

type Typed<P extends Schema | undefined, Q extends Schema | undefined, B extends Schema | undefined> = Omit<
  Route,
  'params' | 'query' | 'body' | 'handle'
> & {
  params?: P
  query?: Q
  body?: B
  handle: (asked: Asked<Out<P>, Out<Q>, Out<B>>) => Promise<Answer>
}

/** Declares a route; types of params, query and body follow from the schemas. */
export const route = <
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  spec: Typed<P, Q, B>,
): Route => spec as Route
