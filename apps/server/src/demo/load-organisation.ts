import { randomBytes } from 'node:crypto'
import { access } from '@onedoor/access/access.module'
import { hashPassword } from '@onedoor/credentials'
import type { Query } from '@onedoor/database'
import { organisation } from '@onedoor/organisation/organisation.module'
import { DUTIES } from './duties.ts'
import { ABOVE, BUREAUS, DISCIPLINE_BODIES, LED_BY, TOWNSHIPS, townUnit, VERTICAL } from './organisation.ts'
import { STAFF } from './staff.ts'
import { TOPICS } from './topics.ts'

const FROM = '2019-01-01'
const { insertUnit, insertPlace, insertPerson, insertPost, insertTopic, insertDuty } = organisation.statements

const phone = (i: number): string => `0576-8300${String(1000 + i).slice(-4)}`

const loadUnits = async (tx: Query, county: string): Promise<void> => {
  const office = { zh: '县信访局（社会矛盾纠纷调处化解中心）', en: 'Petition Office (Dispute Resolution Centre)' }
  await tx.query(
    insertUnit(county, {
      id: 'office',
      kind: 'office',
      name: office,
      word: '天信访',
      address: '劳动路一扇门大厅一楼',
      phone: phone(0),
      from: FROM,
    }),
  )
  for (const [i, [id, zh, en, word]] of BUREAUS.entries())
    await tx.query(
      insertUnit(county, {
        id,
        kind: VERTICAL.includes(id) ? 'vertical' : 'bureau',
        superior: LED_BY[id],
        name: { zh, en },
        word,
        address: `行政中心 ${i + 1} 号楼`,
        phone: phone(i + 1),
        from: FROM,
      }),
    )
  for (const [i, [id, zh, en, word]] of DISCIPLINE_BODIES.entries())
    await tx.query(
      insertUnit(county, { id, kind: id, name: { zh, en }, word, address: `行政中心 ${i + 30} 号楼`, phone: phone(i + 60), from: FROM }),
    )
  for (const [i, [code, zh, en]] of TOWNSHIPS.entries()) {
    const organ = zh.endsWith('街道') ? `${zh}办事处` : `${zh}人民政府`
    const unit = {
      id: townUnit(code),
      kind: 'township',
      name: { zh: organ, en },
      word: `天${zh.slice(0, 1)}`,
      address: `${zh}便民服务中心`,
      phone: phone(i + 30),
      from: FROM,
    }
    await tx.query(insertUnit(county, unit))
  }
}

const loadAbove = async (tx: Query, county: string): Promise<void> => {
  for (const [i, [id, kind, zh, en, word, superior]] of ABOVE.entries()) {
    const unit = { id, kind, name: { zh, en }, word, address: `行政中心复查复核接待室 ${i + 1}`, phone: phone(i + 60), from: FROM }
    await tx.query(insertUnit(county, { ...unit, superior }))
  }
}

const loadPlaces = async (tx: Query, county: string): Promise<void> => {
  for (const [code, name, , villages] of TOWNSHIPS) {
    await tx.query(insertPlace(county, code, name, null))
    for (const [i, village] of villages.entries()) await tx.query(insertPlace(county, `${code}${String(201 + i)}`, village, code))
  }
}

/** Twelve letters and digits that are not mistaken for one another, in three groups. */
const randomPassword = (): string => {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const text = [...randomBytes(15)].map((byte) => letters[byte % letters.length] ?? 'x').join('')
  return (text.match(/.{5}/g) ?? []).join('-')
}

/** Units, places, people, posts and accounts of the demo county. Returns the passwords, which are kept nowhere else in the clear. */
export const loadOrganisation = async (tx: Query, county: string): Promise<ReadonlyMap<string, string>> => {
  await loadUnits(tx, county)
  await loadAbove(tx, county)
  await loadPlaces(tx, county)
  for (const { code, name } of TOPICS) await tx.query(insertTopic(county, code, name))
  for (const [unit, duties] of Object.entries(DUTIES))
    for (const [place, duty] of duties.entries()) await tx.query(insertDuty(county, unit, place, duty))
  const passwords = new Map<string, string>()
  for (const { person, name, unit, role } of STAFF) {
    const password = randomPassword()
    await tx.query(insertPerson(county, person, name))
    await tx.query(insertPost(county, `post-${person}`, { person, unit, role, from: FROM }))
    await tx.query(access.insertAccount(county, { person, login: person, hash: await hashPassword(password), mustChange: false }))
    passwords.set(person, password)
  }
  return passwords
}
