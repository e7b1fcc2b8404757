import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '@onedoor/database'
import { ROLES } from '@onedoor/duty'
import type { County } from '../county.ts'
import type { Installation } from '../installation.ts'
import { type DemoCode, demoCodes, loadMatters } from './load-matters.ts'
import { loadOrganisation } from './load-organisation.ts'
import { loadSamples } from './load-samples.ts'
import { loadSeals } from './load-seals.ts'
import { ABOVE, BUREAUS, DISCIPLINE_BODIES, TOWNSHIPS, townUnit } from './organisation.ts'
import { SHOWN, STAFF } from './staff.ts'

export type DemoLogin = Readonly<{ login: string; password: string; role: string; unit: string }>

/** Who can sign in, and which letters can be followed. */
export type Demo = Readonly<{ logins: readonly DemoLogin[]; codes: readonly DemoCode[] }>

export const NO_DEMO: Demo = { logins: [], codes: [] }

type Options = Readonly<{ onProgress: (text: string) => void; now?: Date }>

const unitName = (id: string): string => {
  const bureau = BUREAUS.find(([unit]) => unit === id)
  const town = TOWNSHIPS.find(([code]) => townUnit(code) === id)
  const discipline = DISCIPLINE_BODIES.find(([unit]) => unit === id)
  const above = ABOVE.find(([unit]) => unit === id)
  return bureau?.[1] ?? town?.[1] ?? discipline?.[1] ?? above?.[2] ?? '县信访局'
}

const loginsOf = (passwords: ReadonlyMap<string, string>): readonly DemoLogin[] =>
  STAFF.map(({ person, unit, role }) => ({
    login: person,
    password: passwords.get(person) ?? '',
    role: `${ROLES[role].zh} ${ROLES[role].en}`,
    unit: unitName(unit),
  }))

const shown = (all: readonly DemoLogin[]): readonly DemoLogin[] => SHOWN.flatMap((login) => all.find((one) => one.login === login) ?? [])

const loginsFile = (folder: string): string => join(folder, 'demo-logins.json')

/** The invented units, people and accounts alone. */
export const loadPeople = (county: County, onProgress: (text: string) => void): Promise<readonly DemoLogin[]> => {
  onProgress('正在装入演示县：单位、人员、账号 Loading the demo county: units, people, accounts …')
  return county.db.transaction(async (tx) => {
    const all = loginsOf(await loadOrganisation(tx, county.code))
    await loadSeals(tx, county, new Date())
    // Written inside the transaction: passwords without their file, or the file without accounts, would help nobody.
    writeFileSync(loginsFile(county.folder), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
    return all
  })
}

/** Whether any unit is known here yet. */
export const hasUnits = async ({ owner, code }: County): Promise<boolean> =>
  (await owner.query(sql`select 1 from organisation.unit where county = ${code} limit 1`)).length > 0

/**
 * Loads the demo county into an empty installation: at first start, or at the next one if the first was stopped midway. An installation with people in it is left alone.
 * Returns what to print; nothing when this is not a demo.
 */
export const ensureDemo = async ({ county }: Installation, { onProgress, now = new Date() }: Options): Promise<Demo> => {
  const file = loginsFile(county.folder)
  const taken = await hasUnits(county)
  if (taken && !existsSync(file)) return NO_DEMO
  if (taken) {
    await loadMatters(county, now, onProgress)
    await loadSamples(county, now)
    return { logins: shown(JSON.parse(readFileSync(file, 'utf8')) as DemoLogin[]), codes: demoCodes(county) }
  }
  const logins = await loadPeople(county, onProgress)
  await loadMatters(county, now, onProgress)
  await loadSamples(county, now)
  return { logins: shown(logins), codes: demoCodes(county) }
}
