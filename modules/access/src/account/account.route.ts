import { hashPassword, isFitPassword, isPassword } from '@onedoor/credentials'
import { type Answer, route, SESSION_COOKIE } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { type AccountRow, accountOf, changePassword, endOtherSessions } from '../access.query.ts'
import { tokenHash } from '../session.route.ts'

export const passwordRoute = route({
  method: 'POST',
  path: '/api/session/password',
  may: 'signed-in',
  limit: { perMinute: 10 },
  summary: { zh: '修改自己的密码', en: 'Change one’s own password; other sessions end.' },
  body: z.object({ current: z.string().max(200), next: z.string().max(200) }),
  handle: async ({ body, session, cookies, services }): Promise<Answer> => {
    const { db, county } = services
    const [account] = await db.query<AccountRow>(accountOf(county, session?.user ?? ''))
    if (account === undefined || !(await isPassword(account.password_hash, body.current))) return refuse('wrong-credentials')
    if (!isFitPassword(body.next) || body.next === body.current) return refuse('weak-password')
    await db.query(changePassword(county, account.person, await hashPassword(body.next)))
    await db.query(endOtherSessions(county, account.person, tokenHash(cookies[SESSION_COOKIE] ?? '')))
    return { json: { changed: true } }
  },
})
