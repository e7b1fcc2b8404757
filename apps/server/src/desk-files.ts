import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const DIST = new URL('../../desk/dist', import.meta.url).pathname

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Ant Design writes its styles when a component first shows; the nonce of this answer lets these in and no others.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

/** The desk: its files as they were built, and one page for every address below /desk/. */
export const serveDesk = async (app: FastifyInstance): Promise<void> => {
  if (!existsSync(DIST)) return
  await app.register(fastifyStatic, {
    ...{ root: join(DIST, 'assets'), prefix: '/desk/assets/', index: false },
    ...{ immutable: true, maxAge: '365d', preCompressed: true },
  })
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const open = (
    _: unknown,
    reply: { header: (name: string, value: string) => unknown; type: (mime: string) => { send: (text: string) => unknown } },
  ) => {
    const nonce = randomBytes(16).toString('base64')
    reply.header('content-security-policy', policy(nonce))
    reply.header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(page.replaceAll('__CSP_NONCE__', nonce))
  }
  app.get('/desk', (_, reply) => reply.redirect('/desk/'))
  app.get('/desk/', open)
  app.get('/desk/*', open)
}
