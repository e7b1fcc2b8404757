import { isRole, mayDo } from '@onedoor/duty'
import { isRefusal } from '@onedoor/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, type Cookie, NOT_FOUND, UNKNOWN } from './answer.ts'
import type { Asked } from './context.ts'
import { type Fault, faultsOf } from './invalid.ts'
import type { Metrics } from './metrics.ts'
import {
  FOREIGN,
  failedWith,
  INVALID,
  LOOPBACK_ONLY,
  NEW_PASSWORD_FIRST,
  NO_PAGE,
  NOT_YOURS,
  problem,
  SIGN_IN,
  TOO_LARGE,
  TOO_OFTEN,
  UNREADABLE,
} from './problem.ts'
import { plain, readBody } from './read-request.ts'
import { refusalBody } from './refused.ts'
import type { May, Route } from './route.ts'
import type { ServeOptions } from './serve-options.ts'
import type { Session } from './session.ts'

export const SESSION_COOKIE = 'onedoor_session'
export const LANGUAGE_COOKIE = 'onedoor_language'

declare module 'fastify' {
  interface FastifyContextConfig {
    declared?: Route
  }
}

/** Who may: the one place where a route's `may` is read. */
const admits = (may: May, session: Session | undefined): 'yes' | 'sign-in' | 'no' => {
  if (may === 'anyone') return 'yes'
  if (session === undefined) return 'sign-in'
  return may === 'signed-in' || mayDo(session.roles.filter(isRole), may) ? 'yes' : 'no'
}

/** 一次性密码: good for coming in and changing it. */
const isHeld = ({ may, path }: Route, session: Session | undefined): boolean =>
  session?.mustChange === true && may !== 'anyone' && !/^\/api\/session(\/|$)/.test(path)

const languageOf = (request: FastifyRequest): 'zh' | 'en' => {
  // Both are missing when the address could not be read at all.
  const { query, cookies } = request as { query?: { lang?: unknown }; cookies?: FastifyRequest['cookies'] }
  const asked = query?.lang ?? cookies?.[LANGUAGE_COOKIE]
  if (asked === 'zh' || asked === 'en') return asked
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '')

/** A page of another site cannot act with a clerk's cookie: the cookie is SameSite=Strict, and a request that a foreign page began is turned away besides. */
const isForeign = ({ method, headers }: FastifyRequest): boolean => {
  if (method === 'GET') return false
  const { origin, host, 'sec-fetch-site': site } = headers
  if (site === 'cross-site' || site === 'same-site') return true
  // Our own forms say null: their pages tell nobody where they were read (Referrer-Policy).
  return origin !== undefined && origin !== 'null' && hostOf(origin) !== host
}

const whereOf = (request: FastifyRequest, reply: FastifyReply) => ({ request, reply, language: languageOf(request) })

const setCookies = (reply: FastifyReply, cookies: readonly Cookie[] = [], secure: boolean): void => {
  for (const { name, value, maxAge, readable = false } of cookies) {
    reply.setCookie(name, value, { path: '/', maxAge, httpOnly: !readable, sameSite: 'strict', secure })
  }
}

/** `filename*` carries Chinese names; the plain one is for very old programs. */
const disposition = (fileName: string, inline: boolean): string =>
  `${inline ? 'inline' : 'attachment'}; filename="file"; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed())}`

const give = async (where: ReturnType<typeof whereOf>, answer: Answer, secure: boolean): Promise<unknown> => {
  if (isRefusal(answer)) return problem(where, 409, refusalBody(answer))
  if (answer === NOT_FOUND) return problem(where, 404, UNKNOWN)
  const { reply } = where
  setCookies(reply, answer.cookies, secure)
  // Nothing of ours is kept by a browser or a proxy, unless the route says so.
  reply.headers({ 'cache-control': 'no-store', ...answer.headers }).status(answer.status ?? 200)
  if ('json' in answer) return reply.send(answer.json)
  if ('html' in answer) return reply.type('text/html; charset=utf-8').send(answer.html)
  if ('redirect' in answer) return reply.redirect(answer.redirect, 303)
  return reply
    .header('content-disposition', disposition(answer.fileName, answer.inline ?? false))
    .type(answer.mime)
    .send(Buffer.from(answer.bytes))
}

const parse = (
  declared: Route,
  request: FastifyRequest,
  fields: unknown,
): { faults: readonly Fault[] } | Pick<Asked, 'params' | 'query' | 'body'> => {
  const parts = { params: plain(request.params), query: plain(request.query), body: plain(fields) }
  const parsed: Record<string, unknown> = {}
  for (const part of ['params', 'query', 'body'] as const) {
    const result = declared[part]?.safeParse(parts[part])
    if (result?.success === false) return { faults: faultsOf(result.error) }
    parsed[part] = result?.data
  }
  return parsed as Pick<Asked, 'params' | 'query' | 'body'>
}

const enter = async (options: ServeOptions, declared: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const { services, sessionOf } = options
  const token = request.cookies[SESSION_COOKIE]
  const session = token === undefined ? undefined : await sessionOf(token)
  const admitted = admits(declared.may, session)
  if (admitted === 'sign-in') return problem(whereOf(request, reply), 401, SIGN_IN)
  if (admitted === 'no') return problem(whereOf(request, reply), 403, NOT_YOURS)
  if (isHeld(declared, session)) return problem(whereOf(request, reply), 403, NEW_PASSWORD_FIRST)
  if (isForeign(request)) return problem(whereOf(request, reply), 403, FOREIGN)
  const { fields, uploads } = await readBody(request)
  const parsed = parse(declared, request, fields)
  if ('faults' in parsed) return problem(whereOf(request, reply), 422, { ...INVALID, fields: parsed.faults })
  const asked: Asked = { ...parsed, uploads, session, cookies: request.cookies, language: languageOf(request), ip: request.ip, services }
  return give(whereOf(request, reply), await declared.handle(asked as Asked<never, never, never>), services.baseUrl.startsWith('https:'))
}

/** An address that is no address (`%E0%A4%A`). */
export const badAddress = (request: FastifyRequest, reply: FastifyReply): FastifyReply => problem(whereOf(request, reply), 400, UNREADABLE)

const failed = (app: FastifyInstance): void => {
  app.setErrorHandler((error: { statusCode?: number; code?: string; name?: string; stack?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 413) return problem(whereOf(request, reply), 413, TOO_LARGE)
    if (status === 429) return problem(whereOf(request, reply), 429, TOO_OFTEN)
    if (status < 500) return problem(whereOf(request, reply), status, UNREADABLE)
    if (request.routeOptions.config.declared?.uncounted === true) return problem(whereOf(request, reply), 500, failedWith(request.id))
    // Only where and what kind: a message may carry a person's words.
    request.log.error({ code: error.code, kind: error.name, at: error.stack?.split('\n')[1]?.trim() }, 'failed')
    return problem(whereOf(request, reply), 500, failedWith(request.id))
  })
  app.setNotFoundHandler((request, reply) => problem(whereOf(request, reply), 404, NO_PAGE))
}

/** Hangs the door into the server: every declared route is entered here and nowhere else. */
export const door = (app: FastifyInstance, options: ServeOptions, metrics: Metrics): void => {
  failed(app)
  app.addHook('onRoute', (added) => {
    const declared = added.config?.declared
    if (declared !== undefined) added.handler = (request, reply) => enter(options, declared, request, reply)
  })
  app.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.config.declared?.uncounted === true) {
      done()
      return
    }
    const where = request.routeOptions.url ?? 'none'
    metrics.answered(where, request.method, reply.statusCode, reply.elapsedTime / 1000)
    request.log.info({ route: where, method: request.method, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
  app.get('/metrics', async (request, reply) => {
    if (!['127.0.0.1', '::1'].includes(request.ip)) return problem(whereOf(request, reply), 403, LOOPBACK_ONLY)
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}
