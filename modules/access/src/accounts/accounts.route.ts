import { randomBytes } from 'node:crypto'
import { hashPassword } from '@onedoor/credentials'
import { type Answer, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { insertAccount } from '../access.query.ts'

/** Four groups of four, read out over a desk once and changed at the first sign-in. */
const onceOnly = (): string => (randomBytes(10).toString('hex').slice(0, 16).match(/.{4}/g) ?? []).join('-')

export const addAccountRoute = route({
  method: 'POST',
  path: '/api/accounts',
  may: 'access.administer',
  summary: { zh: '为工作人员开账号，返回一次性密码', en: 'Open an account; answers with a password that must be changed at once.' },
  body: z.object({ person: z.string().max(60), login: z.string().trim().min(2).max(60) }),
  handle: async ({ body, services }): Promise<Answer> => {
    if ((await services.directory.person(body.person)) === undefined) return refuse('no-such-person')
    const password = onceOnly()
    const hash = await hashPassword(password)
    try {
      await services.db.query(insertAccount(services.county, { ...body, hash, mustChange: true }))
    } catch (error) {
      if ((error as { code?: string }).code === '23505') return refuse('already-there')
      throw error
    }
    return { json: { password } }
  },
})
