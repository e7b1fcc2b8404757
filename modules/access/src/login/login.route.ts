import { asDate, learnedNotices } from '@onedoor/clock'
import { acceptedStep, isPassword, pretendToCheck } from '@onedoor/credentials'
import { type Answer, type Asked, route, SESSION_COOKIE } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { type Keys, openText } from '@onedoor/vault'
import { z } from 'zod'
import {
  type AccountRow,
  accountByLogin,
  accountOf,
  endSession,
  forgetFailures,
  insertSession,
  moveSession,
  noteFailure,
  noteStep,
} from '../access.query.ts'
import { newToken, type PostsOf, tokenHash } from '../session.route.ts'
import { expiryOf, FAILURES_BEFORE_LOCK, restsUntil, SESSION_HOURS } from '../session.state.ts'
import { Login } from './login.contract.ts'

const secretOf = (keys: Keys, { person, totp_secret: sealed }: AccountRow): string | undefined =>
  sealed === null ? undefined : openText(keys, `account/${person}`, sealed)

const isLocked = ({ locked_until: until, closed }: AccountRow, now: Date): boolean => closed || (until !== null && until > now)

type Checked = 'wrong' | 'code-needed' | 'right'

const checkCode = async (asked: Asked, account: AccountRow, code: string | undefined): Promise<Checked> => {
  const { keys, db, county, now } = asked.services
  const secret = secretOf(keys, account)
  if (secret === undefined) return 'right'
  if (code === undefined || code === '') return 'code-needed'
  const step = acceptedStep(secret, code, now(), account.totp_last_step)
  if (step === undefined) return 'wrong'
  // Two windows with the same code at the same moment: the one that moves the step first comes in.
  return (await db.query(noteStep(county, account.person, step))).length === 1 ? 'right' : 'wrong'
}

const check = async (asked: Asked, account: AccountRow | undefined, { password, code }: Login): Promise<Checked> => {
  const { db, county, now } = asked.services
  if (account === undefined || isLocked(account, now())) {
    await pretendToCheck(password)
    return 'wrong'
  }
  const right = await isPassword(account.password_hash, password)
  const checked = right ? await checkCode(asked, account, code) : 'wrong'
  if (checked === 'wrong') {
    await db.query(noteFailure(county, account.person, { allowed: FAILURES_BEFORE_LOCK, restsUntil: restsUntil(now()) }))
  } else if (checked === 'right' && account.failures > 0) await db.query(forgetFailures(county, account.person))
  return checked
}

/** Needs the organisation’s posts, handed in by the application. */
export const loginRouteWith = (postsOf: PostsOf) =>
  route({
    method: 'POST',
    path: '/api/session',
    may: 'anyone',
    limit: { perMinute: 30 },
    summary: { zh: '登录', en: 'Sign in.' },
    body: Login,
    handle: async (asked): Promise<Answer> => {
      const { db, county, now } = asked.services
      const [account] = await db.query<AccountRow>(accountByLogin(county, asked.body.login))
      const checked = await check(asked, account, asked.body)
      if (checked === 'code-needed') return { json: { codeNeeded: true } }
      const posts = account === undefined ? [] : await db.query<{ unit: string }>(postsOf(county, account.person, asDate(now())))
      const [first] = posts
      if (checked === 'wrong' || account === undefined || first === undefined) return refuse('wrong-credentials')
      // A new token at every sign-in: one planted before is worth nothing.
      const token = newToken()
      await db.query(
        insertSession(county, tokenHash(token), { person: account.person, unit: first.unit, began: now(), expires: expiryOf(now()) }),
      )
      return {
        json: { signedIn: true, mustChange: account.must_change },
        cookies: [{ name: SESSION_COOKIE, value: token, maxAge: SESSION_HOURS * 3600 }],
      }
    },
  })

export const logoutRoute = route({
  method: 'DELETE',
  path: '/api/session',
  may: 'anyone',
  summary: { zh: '退出', en: 'Sign out.' },
  handle: async ({ cookies, services }): Promise<Answer> => {
    const token = cookies[SESSION_COOKIE]
    if (token !== undefined) await services.db.query(endSession(services.county, tokenHash(token)))
    return { json: { signedOut: true }, cookies: [{ name: SESSION_COOKIE, value: '', maxAge: 0 }] }
  },
})

export const whoAmIRouteWith = (postsOf: PostsOf) =>
  route({
    method: 'GET',
    path: '/api/session',
    may: 'signed-in',
    summary: { zh: '我是谁', en: 'Who I am, for which unit, in which roles.' },
    handle: async ({ session, services }): Promise<Answer> => {
      const { db, county, now, directory } = services
      if (session === undefined) return refuse('wrong-credentials')
      const [account] = await db.query<AccountRow>(accountOf(county, session.user))
      const unit = await directory.unit(session.organ)
      const posts = await db.query<{ unit: string }>(postsOf(county, session.user, asDate(now())))
      return {
        json: {
          ...{ user: session.user, name: session.name, roles: session.roles, today: asDate(now()) },
          unit: { id: session.organ, name: unit?.name ?? { zh: session.organ, en: session.organ } },
          units: [...new Set(posts.map((post) => post.unit))],
          mustChange: account?.must_change ?? false,
          twoStep: account?.totp_secret != null,
          notices: learnedNotices(),
        },
      }
    },
  })

export const switchUnitRouteWith = (postsOf: PostsOf) =>
  route({
    method: 'POST',
    path: '/api/session/unit',
    may: 'signed-in',
    summary: { zh: '换到自己任职的另一个单位', en: 'Act for another unit where one holds a post.' },
    body: z.object({ unit: z.string().max(60) }),
    handle: async ({ body, session, cookies, services }): Promise<Answer> => {
      const { db, county, now } = services
      const posts = await db.query<{ unit: string }>(postsOf(county, session?.user ?? '', asDate(now())))
      const token = cookies[SESSION_COOKIE]
      if (token === undefined || !posts.some(({ unit }) => unit === body.unit)) return refuse('no-such-post')
      await db.query(moveSession(county, tokenHash(token), body.unit))
      return { json: { unit: body.unit } }
    },
  })
