import { createHash } from 'node:crypto'
import type { SubmissionEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { sql } from '@onedoor/database'
import { intake } from '@onedoor/intake/intake.module'
import { isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { queryCodeOf, queryKeyOf } from '@onedoor/vault'
import type { County } from '../county.ts'
import type { DemoLetter } from './letter.ts'
import { ANSWERED } from './letters-answered.ts'
import { OPEN } from './letters-open.ts'
import { townUnit } from './organisation.ts'
import { walkMatter } from './walk-matter.ts'

const DAY = 86_400_000

/** The same id for the same letter at every start: loading again adds nothing. */
const idOf = (text: string): string => {
  const hex = createHash('sha256').update(`onedoor demo ${text}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const submissionOf = (subject: string): string => `submission-${idOf(`${subject} submission`)}`

export type DemoCode = Readonly<{ code: string; zh: string; en: string }>

const SHOWN: readonly (readonly [subject: string, zh: string, en: string])[] = [
  ['夜里的胶水味，窗户不敢开', '已答复，可以评价、请求复查', 'answered; may be rated and reviewed'],
  ['老小区加装电梯，一楼不同意就停了', '办理中，已延期', 'being handled, extended'],
  ['邻居盖房挡光，法院判了又不服', '不予受理', 'declined'],
]

/** Query codes of three invented letters, so that whoever tries the demo can stand where a petitioner stands. */
export const demoCodes = ({ secrets: { keys } }: County): readonly DemoCode[] =>
  SHOWN.map(([subject, zh, en]) => ({ code: queryCodeOf(keys, submissionOf(subject)), zh, en }))

const stampOf = (at: Date, by: string, command: string): Stamp => ({
  at,
  by,
  organ: by === 'petitioner' ? '' : 'office',
  roles: ['registrar'],
  commandId: idOf(command),
})

/** Nine in the morning of the day it came in, some minutes apart. */
const receivedAt = (letter: DemoLetter, now: Date, i: number): Date =>
  new Date(Date.parse(`${asDate(new Date(now.getTime() - letter.age * DAY))}T09:00:00+08:00`) + i * 60_000)

/** Takes one invented letter in by the ordinary rule, and gives its stream. */
export const receiveDemoLetter = async (county: County, letter: DemoLetter, at: Date): Promise<string> => {
  const submission = submissionOf(letter.subject)
  const { keys } = county.secrets
  const { channel, subject, narrative, claims, persons, anonymous = false, place, language = 'zh' } = letter
  const online = channel === 'ONLINE'
  const stamp = stampOf(at, online ? 'petitioner' : 'window1', `${subject} receive`)
  const queryKey = queryKeyOf(keys, queryCodeOf(keys, submission))
  const received = intake.rules.receive(
    {
      channel,
      receivedOn: asDate(at),
      anonymous,
      persons,
      subject,
      narrative,
      claims: [...claims],
      place,
      attachments: [],
      language,
      queryKey,
    },
    stamp,
  )
  if (isRefusal(received)) throw new Error(`The demo letter “${subject}” was refused: ${received.refused}.`)
  await county.store.append([{ stream: submission, past: [], events: [received] }], stamp)
  return submission
}

const register = async (county: County, letter: DemoLetter, at: Date): Promise<string | undefined> => {
  const submission = await receiveDemoLetter(county, letter, at)
  const { subject, claims, place } = letter
  const matter = `matter-${idOf(`${subject} matter`)}`
  if (letter.stage === 'inbox') return undefined
  const past = (await county.store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const { initial, evolve } = intake.rules.submission
  const later = stampOf(new Date(at.getTime() + 2 * 3_600_000), 'window1', `${subject} register`)
  const input = { id: matter, purpose: 'REDRESS' as const, subject, claims: [...claims], place }
  const done = intake.rules.registerMatters(submission, past.slice(0, 1).reduce(evolve, initial), [input], later)
  if (isRefusal(done)) throw new Error(`The demo letter “${subject}” was refused: ${done.refused}.`)
  await county.store.append(
    [
      { stream: submission, past: past.slice(0, 1), events: done.opened },
      ...done.registered.map((one) => ({ stream: one.matter, past: [], events: [one.event] })),
    ],
    later,
  )
  return matter
}

const isIn = async ({ store }: County, letter: DemoLetter | undefined): Promise<boolean> =>
  letter !== undefined && (await store.read(submissionOf(letter.subject))).length > 0

const hasEvents = async ({ db, code }: County): Promise<boolean> =>
  (await db.query(sql`select 1 from store.event where county = ${code} limit 1`)).length > 0

/** Nothing is left to load, or the register began with other letters (an import, a replay), among which invented ones have no place. */
const wantsNone = async (county: County, letters: readonly DemoLetter[]): Promise<boolean> =>
  (await isIn(county, letters.at(-1))) || ((await hasEvents(county)) && !(await isIn(county, letters[0])))

/** Walks every demo letter through the ordinary rules on the days it would have happened. Started again, it goes on where it was. */
export const loadMatters = async (county: County, now: Date, onProgress: (text: string) => void): Promise<void> => {
  const letters = [...ANSWERED, ...OPEN].toSorted((a, b) => b.age - a.age)
  if (await wantsNone(county, letters)) return
  onProgress(`正在装入 ${letters.length} 件演示来信 Loading ${letters.length} invented letters …`)
  for (const [i, letter] of letters.entries()) {
    const at = receivedAt(letter, now, i)
    const matter = await register(county, letter, at)
    const unit = letter.unit === 'town' ? townUnit(letter.place) : letter.unit
    if (matter !== undefined) await walkMatter(county.store, { ...letter, unit }, matter, { at, now, idOf })
  }
}
