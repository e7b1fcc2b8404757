import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { MAX_FILE_BYTES, MAX_FILES } from '@onedoor/files'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { badAddress, door } from './door.ts'
import { metricsOf } from './metrics.ts'
import type { ServeOptions } from './serve-options.ts'

/** The policy every page lives under: own scripts, own styles, nothing inline, nothing from elsewhere, not framed. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // Ant Design writes its styles at run time; each carries the page's nonce where one is given. Portal pages need none.
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  frameSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
}

const plugins = async (app: FastifyInstance, perMinute: number): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    referrerPolicy: { policy: 'no-referrer' },
    // The county's reverse proxy speaks HTTPS and sends HSTS; on a bare loopback address it would only lock people out.
    hsts: false,
    crossOriginEmbedderPolicy: false,
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 2 * 1024 * 1024 })
  // One byte and one file more than may come, so that whoever reads them can say which file it was without losing what was typed.
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: MAX_FILE_BYTES + 1, files: MAX_FILES + 1, fieldSize: 2 * 1024 * 1024, fields: 120 },
  })
  await app.register(rateLimit, { global: true, max: perMinute, timeWindow: '1 minute', allowList: ['127.0.0.1', '::1'] })
}

/** Builds the server from declarations. It listens nowhere yet. */
export const buildServer = async (options: ServeOptions): Promise<FastifyInstance> => {
  const { routes, log, perMinute = 600 } = options
  const app = Fastify({
    ...(log === false ? { logger: false } : { loggerInstance: log }),
    // One line per answer is written by the door, without address, query or names.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: (_, request, reply) => void badAddress(request, reply),
  })
  await plugins(app, perMinute)
  const metrics = metricsOf()
  door(app, options, metrics)
  for (const declared of routes) {
    app.route({
      method: declared.method,
      url: declared.path,
      config: { declared, ...(declared.limit && { rateLimit: { max: declared.limit.perMinute, timeWindow: '1 minute', allowList: [] } }) },
      handler: () => undefined,
    })
  }
  return app
}
