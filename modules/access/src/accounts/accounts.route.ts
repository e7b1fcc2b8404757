import { type Answer, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { type AccountRow, type AccountState, accountOf, accountStates, endSessionsOf, setClosed } from '../access.query.ts'
import { dropSecondFactor, noteAccount, openAccount, renewPassword } from '../account-change.route.ts'

export const accountsRoute = route({
  method: 'GET',
  path: '/api/accounts',
  may: 'access.administer',
  summary: { zh: '全部账号', en: 'Every account: open or closed, with a second factor or without.' },
  handle: async ({ services }): Promise<Answer> => {
    const { db, county, now } = services
    const rows = await db.query<AccountState>(accountStates(county))
    const accounts = rows.map(({ person, login, must_change, two_step, locked_until, closed }) => ({
      ...{ person, login, closed, mustChange: must_change, twoStep: two_step },
      locked: locked_until !== null && locked_until > now(),
    }))
    return { json: { accounts } }
  },
})

export const addAccountRoute = route({
  method: 'POST',
  path: '/api/accounts',
  may: 'access.administer',
  summary: { zh: '为工作人员开账号，返回一次性密码', en: 'Open an account; answers with a password that must be changed at once.' },
  body: z.object({ person: z.string().max(60), login: z.string().trim().min(2).max(60) }),
  handle: async ({ body, session, services }): Promise<Answer> => {
    const { db, county, now } = services
    if ((await services.directory.person(body.person)) === undefined) return refuse('no-such-person')
    const by = { county, at: now(), by: session?.user ?? '' }
    try {
      return { json: { password: await db.transaction((tx) => openAccount(tx, body, by)) } }
    } catch (error) {
      if ((error as { code?: string }).code === '23505') return refuse('already-there')
      throw error
    }
  },
})

const CHANGES = ['password-reset', 'second-factor-reset', 'account-closed', 'account-reopened'] as const

export const changeAccountRoute = route({
  method: 'POST',
  path: '/api/accounts/:person/changes',
  may: 'access.administer',
  summary: {
    zh: '重置密码、重置两步验证、停用或恢复账号',
    en: 'Reset a password (answers with one for the first sign-in) or a second factor; close an account or open it again.',
  },
  params: z.object({ person: z.string().max(60) }),
  body: z.object({ what: z.enum(CHANGES) }),
  handle: async ({ params: { person }, body: { what }, session, services }): Promise<Answer> => {
    const { db, county, now } = services
    const [account] = await db.query<AccountRow>(accountOf(county, person))
    if (account === undefined) return refuse('no-such-account')
    const user = session?.user ?? ''
    if (what === 'account-closed' && person === user) return refuse('not-your-own-account')
    const by = { county, at: now(), by: user }
    return db.transaction(async (tx): Promise<Answer> => {
      if (what === 'password-reset') return { json: { password: await renewPassword(tx, person, by) } }
      if (what === 'second-factor-reset') await dropSecondFactor(tx, person, by)
      else {
        await tx.query(setClosed(county, person, what === 'account-closed'))
        await tx.query(endSessionsOf(county, person))
        await noteAccount(tx, by, person, what)
      }
      return { json: { done: true } }
    })
  },
})
