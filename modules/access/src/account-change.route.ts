import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from '@onedoor/credentials'
import type { Query } from '@onedoor/database'
import { type AccountChange, endSessionsOf, insertAccount, insertChange, resetPassword, setTotp } from './access.query.ts'

/** Four groups of four, read out over a desk once and changed at the first sign-in. */
const onceOnly = (): string => (randomBytes(10).toString('hex').slice(0, 16).match(/.{4}/g) ?? []).join('-')

/** In which county, when and by whom an account is changed. */
export type Changing = Readonly<{ county: string; at: Date; by: string }>

export const noteAccount = async (tx: Query, { county, at, by }: Changing, person: string, what: AccountChange): Promise<void> => {
  await tx.query(insertChange(county, { id: randomUUID(), at, by, person, what }))
}

/** Opens an account and notes who opened it. Returns the password, which is kept nowhere in the clear. */
export const openAccount = async (
  tx: Query,
  { person, login }: Readonly<{ person: string; login: string }>,
  by: Changing,
): Promise<string> => {
  const password = onceOnly()
  await tx.query(insertAccount(by.county, { person, login, hash: await hashPassword(password), mustChange: true }))
  await noteAccount(tx, by, person, 'account-opened')
  return password
}

/** A new password for a lost one. The old one and every session opened with it are worth nothing from now on. */
export const renewPassword = async (tx: Query, person: string, by: Changing): Promise<string> => {
  const password = onceOnly()
  await tx.query(resetPassword(by.county, person, await hashPassword(password)))
  await tx.query(endSessionsOf(by.county, person))
  await noteAccount(tx, by, person, 'password-reset')
  return password
}

/** For a lost telephone: the second factor is off until its owner turns it on again. */
export const dropSecondFactor = async (tx: Query, person: string, by: Changing): Promise<void> => {
  await tx.query(setTotp(by.county, person, null, null))
  await tx.query(endSessionsOf(by.county, person))
  await noteAccount(tx, by, person, 'second-factor-reset')
}
