import { isRole, mayDo } from '@onedoor/duty'
import { isRefusal } from '@onedoor/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, Cookie } from './answer.ts'
import type { Asked, Session } from './context.ts'
import { type Fault, faultsOf } from './invalid.ts'
import type { Metrics } from './metrics.ts'
import { readBody } from './read-request.ts'
import { refusalBody } from './refused.ts'
import type { May, Route } from './route.ts'
import type { ServeOptions } from './serve-options.ts'

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

const languageOf = (request: FastifyRequest): 'zh' | 'en' => {
  const asked = (request.query as { lang?: string }).lang ?? request.cookies[LANGUAGE_COOKIE]
  if (asked === 'zh' || asked === 'en') return asked
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'
}

/** A page of another site cannot act with a clerk's cookie: the cookie is SameSite=Strict, and a foreign Origin is turned away besides. */
const isForeign = (request: FastifyRequest): boolean => {
  const { origin, host } = request.headers
  return request.method !== 'GET' && origin !== undefined && origin !== 'null' && new URL(origin).host !== host
}

type Told = Readonly<{ error: string; message: { zh: string; en: string }; fields?: readonly Fault[] }>

const problem = (reply: FastifyReply, status: number, told: Told) => reply.status(status).send(told)

const SIGN_IN: Told = { error: 'sign-in', message: { zh: '请先登录。', en: 'Please sign in.' } }
const NOT_YOURS: Told = { error: 'not-yours', message: { zh: '您的岗位不能做这件事。', en: 'Your post may not do this.' } }
const FOREIGN: Told = {
  error: 'foreign',
  message: { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
}
const TOO_LARGE: Told = {
  error: 'too-large',
  message: {
    zh: '内容或附件太大：每个附件不超过 20 MB，最多 9 个。',
    en: 'Too large: each file may have 20 MB, and there may be 9.',
  },
}
const TOO_OFTEN: Told = {
  error: 'too-often',
  message: { zh: '操作过于频繁，请一分钟后再试。', en: 'Too many attempts; please wait a minute.' },
}
const UNREADABLE: Told = {
  error: 'unreadable',
  message: { zh: '请求无法读懂，请检查格式。', en: 'The request could not be read; check its format.' },
}
const NO_PAGE: Told = { error: 'not-found', message: { zh: '没有这个页面。', en: 'There is no such page.' } }
const LOOPBACK_ONLY: Told = { error: 'loopback-only', message: { zh: '只对本机开放。', en: 'Open to this machine only.' } }

const invalid = (reply: FastifyReply, fields: readonly Fault[]) =>
  problem(reply, 422, {
    error: 'invalid',
    message: { zh: '有几处需要更正，您填写的内容没有丢失。', en: 'A few things need mending; nothing you typed is lost.' },
    fields,
  })

const setCookies = (reply: FastifyReply, cookies: readonly Cookie[] = [], secure: boolean): void => {
  for (const { name, value, maxAge, readable = false } of cookies) {
    reply.setCookie(name, value, { path: '/', maxAge, httpOnly: !readable, sameSite: 'strict', secure })
  }
}

/** `filename*` carries Chinese names; the plain one is for very old programs. */
const disposition = (fileName: string, inline: boolean): string =>
  `${inline ? 'inline' : 'attachment'}; filename="file"; filename*=UTF-8''${encodeURIComponent(fileName)}`

const give = async (reply: FastifyReply, answer: Answer, secure: boolean): Promise<unknown> => {
  if (isRefusal(answer)) return reply.status(409).send(refusalBody(answer))
  setCookies(reply, answer.cookies, secure)
  reply.headers(answer.headers ?? {}).status(answer.status ?? 200)
  if ('json' in answer) return reply.header('cache-control', 'no-store').send(answer.json)
  if ('html' in answer) return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(answer.html)
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
  const parts = { params: request.params, query: request.query, body: fields }
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
  if (admitted === 'sign-in') return problem(reply, 401, SIGN_IN)
  if (admitted === 'no') return problem(reply, 403, NOT_YOURS)
  if (isForeign(request)) return problem(reply, 403, FOREIGN)
  const { fields, uploads } = await readBody(request)
  const parsed = parse(declared, request, fields)
  if ('faults' in parsed) return invalid(reply, parsed.faults)
  const asked: Asked = { ...parsed, uploads, session, cookies: request.cookies, language: languageOf(request), ip: request.ip, services }
  return give(reply, await declared.handle(asked as Asked<never, never, never>), services.baseUrl.startsWith('https:'))
}

const failed = (app: FastifyInstance): void => {
  app.setErrorHandler((error: { statusCode?: number; code?: string; name?: string; stack?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 413) return problem(reply, 413, TOO_LARGE)
    if (status === 429) return problem(reply, 429, TOO_OFTEN)
    if (status < 500) return problem(reply, status, UNREADABLE)
    // Only where and what kind: a message may carry a person's words.
    request.log.error({ code: error.code, kind: error.name, at: error.stack?.split('\n')[1]?.trim() }, 'failed')
    return problem(reply, 500, {
      error: 'failed',
      message: {
        zh: `系统出错，没有保存。请重试；仍不行请告诉管理员编号 ${request.id}。`,
        en: `Something broke and nothing was saved. Try again, or give the administrator this number: ${request.id}.`,
      },
    })
  })
  app.setNotFoundHandler((_, reply) => problem(reply, 404, NO_PAGE))
}

/** Hangs the door into the server: every declared route is entered here and nowhere else. */
export const door = (app: FastifyInstance, options: ServeOptions, metrics: Metrics): void => {
  failed(app)
  app.addHook('onRoute', (added) => {
    const declared = added.config?.declared
    if (declared !== undefined) added.handler = (request, reply) => enter(options, declared, request, reply)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const where = request.routeOptions.url ?? 'none'
    metrics.answered(where, request.method, reply.statusCode, reply.elapsedTime / 1000)
    request.log.info({ route: where, method: request.method, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
  app.get('/metrics', async (request, reply) => {
    if (!['127.0.0.1', '::1'].includes(request.ip)) return problem(reply, 403, LOOPBACK_ONLY)
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}
