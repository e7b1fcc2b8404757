import { createHash, randomBytes } from 'node:crypto'
import { asDate } from '@onedoor/clock'
import type { Database, Sql } from '@onedoor/database'
import type { Session } from '@onedoor/http'
import { endSession, type SessionRow, sessionBy, touchSession } from './access.query.ts'
import { isOver } from './session.state.ts'

export const newToken = (): string => randomBytes(32).toString('base64url')

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Posts of a person on a day; given by the organisation, which this module does not know. */
export type PostsOf = (county: string, person: string, on: string) => Sql

type Options = Readonly<{
  db: Database
  county: string
  now: () => Date
  postsOf: PostsOf
  personName: (id: string) => Promise<string | undefined>
}>

/** Written at most once a minute: a click is not worth a write. */
const TOUCH_MS = 60_000

/** Turns a session cookie into a person with the roles they hold today in the unit they act for; a post that ended yesterday opens nothing today. */
export const sessionOf =
  ({ db, county, now, postsOf, personName }: Options) =>
  async (token: string): Promise<Session | undefined> => {
    const hash = tokenHash(token)
    const [row] = await db.query<SessionRow>(sessionBy(county, hash))
    const at = now()
    if (row === undefined) return undefined
    if (isOver(row, at)) {
      await db.query(endSession(county, hash))
      return undefined
    }
    const posts = await db.query<{ unit: string; role: string }>(postsOf(county, row.person, asDate(at)))
    const roles = posts.filter(({ unit }) => unit === row.unit).map(({ role }) => role)
    if (roles.length === 0) return undefined
    if (at.getTime() - row.seen.getTime() > TOUCH_MS) await db.query(touchSession(county, hash, at))
    // A password that somebody else gave opens one thing only: choosing one's own.
    return { user: row.person, name: (await personName(row.person)) ?? row.person, organ: row.unit, roles: row.must_change ? [] : roles }
  }
