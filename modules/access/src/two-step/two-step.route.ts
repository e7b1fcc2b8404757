import { acceptedStep, isPassword, newTotpSecret, totpUri } from '@onedoor/credentials'
import { type Answer, type Asked, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { qrSvg } from '@onedoor/qr'
import { openText, sealWords } from '@onedoor/vault'
import { z } from 'zod'
import { type AccountRow, accountOf, noteStep, setTotp } from '../access.query.ts'

const mine = async ({ services, session }: Asked): Promise<AccountRow | undefined> =>
  (await services.db.query<AccountRow>(accountOf(services.county, session?.user ?? '')))[0]

export const beginTwoStepRoute = route({
  method: 'POST',
  path: '/api/session/two-step',
  may: 'signed-in',
  summary: { zh: '开启两步验证：取得密钥', en: 'Begin the second factor: a secret to carry to a telephone.' },
  handle: async (asked): Promise<Answer> => {
    const { db, county, keys } = asked.services
    const account = await mine(asked)
    if (account === undefined) return refuse('wrong-credentials')
    // Otherwise whoever finds a desk open could carry the second factor away.
    if (account.totp_secret !== null) return refuse('second-factor-in-force')
    const secret = newTotpSecret()
    const sealed = sealWords(keys, `account/${account.person}`, secret)
    await db.query(setTotp(county, account.person, null, sealed))
    const uri = totpUri(secret, account.login, '一扇门')
    return { json: { secret, uri, qr: qrSvg(uri) } }
  },
})

export const confirmTwoStepRoute = route({
  method: 'POST',
  path: '/api/session/two-step/confirmation',
  may: 'signed-in',
  limit: { perMinute: 10 },
  summary: { zh: '确认两步验证', en: 'Confirm the second factor with its first code.' },
  body: z.object({ code: z.string().max(10) }),
  handle: async (asked): Promise<Answer> => {
    const { db, county, keys, now } = asked.services
    const account = await mine(asked)
    if (account?.totp_waiting == null) return refuse('wrong-credentials')
    const secret = openText(keys, `account/${account.person}`, account.totp_waiting)
    const step = acceptedStep(secret, asked.body.code, now(), 0)
    if (step === undefined) return refuse('wrong-credentials')
    await db.query(setTotp(county, account.person, account.totp_waiting, null))
    await db.query(noteStep(county, account.person, step))
    return { json: { on: true } }
  },
})

export const endTwoStepRoute = route({
  method: 'POST',
  path: '/api/session/two-step/end',
  may: 'signed-in',
  limit: { perMinute: 10 },
  summary: { zh: '关闭两步验证', en: 'End the second factor.' },
  body: z.object({ password: z.string().max(200) }),
  handle: async (asked): Promise<Answer> => {
    const account = await mine(asked)
    if (account === undefined || !(await isPassword(account.password_hash, asked.body.password))) return refuse('wrong-credentials')
    await asked.services.db.query(setTotp(asked.services.county, account.person, null, null))
    return { json: { on: false } }
  },
})
