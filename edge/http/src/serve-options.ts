import type { FastifyBaseLogger } from 'fastify'
import type { Services } from './context.ts'
import type { Route } from './route.ts'
import type { Session } from './session.ts'

export type ServeOptions = Readonly<{
  routes: readonly Route[]
  services: Services
  /** Turns the session cookie into a person, or nothing. */
  sessionOf: (token: string) => Promise<Session | undefined>
  log: FastifyBaseLogger | false
  /** Knocks per minute from one address; a clerk's page makes a few dozen. */
  perMinute?: number
}>
