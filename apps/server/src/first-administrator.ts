import { randomUUID } from 'node:crypto'
import { access } from '@onedoor/access/access.module'
import { PETITION_OFFICE } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Query, sql } from '@onedoor/database'
import { type Refusal, refuse } from '@onedoor/kernel'
import { organisation } from '@onedoor/organisation/organisation.module'
import type { County } from './county.ts'

/** Who acts when there is nobody yet: whoever owns the machine and its data folder. */
const OWNER = 'owner'

const { statements } = organisation

type Made = Readonly<{ login: string; password: string; unit: string }>
type Asked = ReturnType<typeof access.FirstAdministrator.parse>

/** Two people at two terminals make one administrator between them. */
const oneAtATime = (tx: Query) => tx.query(sql`select pg_advisory_xact_lock(hashtext('first-administrator'))`)

const layOffice = async (tx: Query, code: string, { office, word, from }: Asked): Promise<void> => {
  const there = await tx.query(statements.unitById(code, PETITION_OFFICE))
  if (there.length > 0) return
  await tx.query(statements.insertUnit(code, { id: PETITION_OFFICE, kind: 'office', name: office, word, address: '', phone: '', from }))
}

/** 起步: the petition office, one person in it, the post of administrator and an account, all or nothing. */
export const makeFirstAdministrator = ({ owner, code }: County, asked: Asked, now: Date): Promise<Made | Refusal> =>
  owner.transaction(async (tx) => {
    await oneAtATime(tx)
    const administrators = (await tx.query(statements.administrators(code, asDate(now)))).length
    const refused = access.mayMakeAdministrator({ administrators })
    if (refused !== undefined) return refused
    const { login, name, from } = asked
    if ((await tx.query(access.accountByLogin(code, login))).length > 0) return refuse('already-there')
    await layOffice(tx, code, asked)
    await tx.query(statements.insertPerson(code, login, name))
    await tx.query(
      statements.insertPost(code, `post-${randomUUID()}`, { person: login, unit: PETITION_OFFICE, role: 'administrator', from }),
    )
    const detail = { unit: PETITION_OFFICE, person: login }
    await tx.query(statements.noteChange({ county: code, id: randomUUID(), at: now, by: OWNER, what: 'first-administrator', detail }))
    const password = await access.openAccount(tx, { person: login, login }, { county: code, at: now, by: OWNER })
    return { login, password, unit: PETITION_OFFICE }
  })

type Lost = Readonly<{ login: string; secondFactor: boolean }>

/** For a password nobody at the desk can reset: the machine's owner does it, and that is noted. */
export const resetLogin = ({ owner, code }: County, { login, secondFactor }: Lost, now: Date): Promise<Omit<Made, 'unit'> | Refusal> =>
  owner.transaction(async (tx) => {
    const [account] = await tx.query<{ person: string }>(access.accountByLogin(code, login))
    if (account === undefined) return refuse('no-such-account')
    const by = { county: code, at: now, by: OWNER }
    if (secondFactor) await access.dropSecondFactor(tx, account.person, by)
    return { login, password: await access.renewPassword(tx, account.person, by) }
  })
