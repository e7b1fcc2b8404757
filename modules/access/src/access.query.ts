import { type Sql, sql } from '@onedoor/database'

export type AccountRow = Readonly<{
  person: string
  login: string
  password_hash: string
  must_change: boolean
  totp_secret: string | null
  totp_waiting: string | null
  totp_last_step: number
  failures: number
  locked_until: Date | null
  closed: boolean
}>

const COLUMNS = sql`select person, login, password_hash, must_change, totp_secret, totp_waiting, totp_last_step, failures, locked_until, closed from access.account`

export const accountByLogin = (county: string, login: string): Sql => sql`${COLUMNS} where county = ${county} and login = ${login}`
export const accountOf = (county: string, person: string): Sql => sql`${COLUMNS} where county = ${county} and person = ${person}`

export const insertAccount = (county: string, account: { person: string; login: string; hash: string; mustChange: boolean }): Sql =>
  sql`insert into access.account (county, person, login, password_hash, must_change)
    values (${county}, ${account.person}, ${account.login}, ${account.hash}, ${account.mustChange})`

/** Counted in the row itself: guesses made at the same moment are each counted. The last one that is allowed rests the account and begins anew. */
export const noteFailure = (county: string, person: string, { allowed, restsUntil }: { allowed: number; restsUntil: Date }): Sql =>
  sql`update access.account set failures = (failures + 1) % ${allowed}::integer,
    locked_until = case when failures + 1 >= ${allowed}::integer then ${restsUntil}::timestamptz else locked_until end
    where county = ${county} and person = ${person}`

export const forgetFailures = (county: string, person: string): Sql =>
  sql`update access.account set failures = 0, locked_until = null where county = ${county} and person = ${person}`

export const noteStep = (county: string, person: string, step: number): Sql =>
  sql`update access.account set totp_last_step = ${step} where county = ${county} and person = ${person} and totp_last_step < ${step} returning person`

export const changePassword = (county: string, person: string, hash: string): Sql =>
  sql`update access.account set password_hash = ${hash}, must_change = false where county = ${county} and person = ${person}`

/** A password given by somebody else: it serves for one sign-in, and whatever locked the account is lifted. */
export const resetPassword = (county: string, person: string, hash: string): Sql =>
  sql`update access.account set password_hash = ${hash}, must_change = true, failures = 0, locked_until = null where county = ${county} and person = ${person}`

export const setClosed = (county: string, person: string, closed: boolean): Sql =>
  sql`update access.account set closed = ${closed} where county = ${county} and person = ${person}`

export type AccountState = Readonly<{
  person: string
  login: string
  must_change: boolean
  two_step: boolean
  locked_until: Date | null
  closed: boolean
}>

export const accountStates = (county: string): Sql =>
  sql`select person, login, must_change, totp_secret is not null as two_step, locked_until, closed from access.account where county = ${county} order by login`

export type AccountChange = 'account-opened' | 'password-reset' | 'second-factor-reset' | 'account-closed' | 'account-reopened'

export const insertChange = (
  county: string,
  change: Readonly<{ id: string; at: Date; by: string; person: string; what: AccountChange }>,
): Sql =>
  sql`insert into access.change (county, id, at, acted_by, person, what)
    values (${county}, ${change.id}, ${change.at}, ${change.by}, ${change.person}, ${change.what})`

export const setTotp = (county: string, person: string, secret: string | null, waiting: string | null): Sql =>
  sql`update access.account set totp_secret = ${secret}, totp_waiting = ${waiting} where county = ${county} and person = ${person}`

export type SessionRow = Readonly<{ person: string; unit: string; began: Date; seen: Date; expires: Date; must_change: boolean }>

export const insertSession = (
  county: string,
  tokenHash: string,
  { person, unit, began, expires }: Omit<SessionRow, 'seen' | 'must_change'>,
): Sql =>
  sql`insert into access.session (county, token_hash, person, unit, began, seen, expires)
    values (${county}, ${tokenHash}, ${person}, ${unit}, ${began}, ${began}, ${expires})`

export const sessionBy = (county: string, tokenHash: string): Sql =>
  sql`select s.person, s.unit, s.began, s.seen, s.expires, a.must_change
    from access.session s join access.account a on a.county = s.county and a.person = s.person
    where s.county = ${county} and s.token_hash = ${tokenHash} and not a.closed`

export const touchSession = (county: string, tokenHash: string, now: Date): Sql =>
  sql`update access.session set seen = ${now} where county = ${county} and token_hash = ${tokenHash}`

export const moveSession = (county: string, tokenHash: string, unit: string): Sql =>
  sql`update access.session set unit = ${unit} where county = ${county} and token_hash = ${tokenHash}`

export const endSession = (county: string, tokenHash: string): Sql =>
  sql`delete from access.session where county = ${county} and token_hash = ${tokenHash}`

/** Everywhere: what was opened with a password that is reset, or by an account that is closed, is over. */
export const endSessionsOf = (county: string, person: string): Sql =>
  sql`delete from access.session where county = ${county} and person = ${person}`

/** Everywhere but here: after a password was changed, older sessions are over. */
export const endOtherSessions = (county: string, person: string, tokenHash: string): Sql =>
  sql`delete from access.session where county = ${county} and person = ${person} and token_hash <> ${tokenHash}`

export type OpeningRow = Readonly<{ id: string; at: Date; person: string; unit: string; matter: string; what: string; reason: string }>

export const insertOpening = (county: string, row: OpeningRow): Sql =>
  sql`insert into access.opening (county, id, at, person, unit, matter, what, reason)
    values (${county}, ${row.id}, ${row.at}, ${row.person}, ${row.unit}, ${row.matter}, ${row.what}, ${row.reason})`

export const openings = (
  county: string,
  filter: { person?: string | undefined; matter?: string | undefined },
  before: { at: Date; id: string },
  limit: number,
): Sql =>
  sql`select id, at, person, unit, matter, what, reason from access.opening where county = ${county}
    and (${filter.person ?? null}::text is null or person = ${filter.person ?? null}) and (${filter.matter ?? null}::text is null or matter = ${filter.matter ?? null})
    and (at, id) < (${before.at}, ${before.id}) order by at desc, id desc limit ${limit}`
