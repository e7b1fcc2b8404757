import { access } from '@onedoor/access/access.module'
import { buildServer, type Route, type Services } from '@onedoor/http'
import { organisation } from '@onedoor/organisation/organisation.module'
import type { FastifyInstance } from 'fastify'
import { serveDesk } from './desk-files.ts'
import { moduleRoutes } from './modules.ts'
import { systemRoutes } from './system.routes.ts'

/** Every route that is served, by declaration. */
export const routes: readonly Route[] = [...moduleRoutes, ...systemRoutes(moduleRoutes)]

type Options = Readonly<{ services: Services; log: Parameters<typeof buildServer>[0]['log']; perMinute?: number }>

/** The HTTP application over open services; it listens nowhere yet. */
export const serverOf = async ({ services, log, perMinute }: Options): Promise<FastifyInstance> => {
  const { db, county, now, directory } = services
  const sessionOf = access.sessionOf({ db, county, now, postsOf: organisation.postsOf, personName: directory.person })
  const app = await buildServer({ routes, services, sessionOf, log, ...(perMinute !== undefined && { perMinute }) })
  await serveDesk(app)
  return app
}
