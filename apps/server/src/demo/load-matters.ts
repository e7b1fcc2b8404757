import { asDate } from '@onedoor/clock'
import { sql } from '@onedoor/database'
import { queryCodeOf } from '@onedoor/vault'
import type { County } from '../county.ts'
import { compareDemoLetters } from './compare-letters.ts'
import type { DemoLetter } from './letter.ts'
import { AGAIN, type DemoFinding, FINDINGS } from './letters-again.ts'
import { ANSWERED } from './letters-answered.ts'
import { HOT } from './letters-hot.ts'
import { OPEN } from './letters-open.ts'
import { townUnit } from './organisation.ts'
import { loadReports } from './stories/reports.ts'
import { STORIES } from './stories/stories.ts'
import { type Item, Telling } from './stories/tell.ts'
import { idOf, receiveDemoLetter, registerDemoLetter, submissionOf } from './take-letter.ts'
import { walkMatter } from './walk-matter.ts'

const DAY = 86_400_000

export type DemoCode = Readonly<{ code: string; zh: string; en: string }>

const SHOWN: readonly (readonly [subject: string, zh: string, en: string])[] = [
  ['夜里的胶水味，窗户不敢开', '已答复，可以评价、请求复查', 'answered; may be rated and reviewed'],
  ['老小区加装电梯，一楼不同意就停了', '办理中，已延期', 'being handled, extended'],
  ['邻居盖房挡光，法院判了又不服', '不予受理', 'declined'],
]

/** Query codes of three invented letters, so that whoever tries the demo can stand where a petitioner stands. */
export const demoCodes = ({ secrets: { keys } }: County): readonly DemoCode[] =>
  SHOWN.map(([subject, zh, en]) => ({ code: queryCodeOf(keys, submissionOf(subject)), zh, en }))

/** Nine in the morning of the day it came in, some minutes apart. */
const receivedAt = (age: number, now: Date, i: number): Date =>
  new Date(Date.parse(`${asDate(new Date(now.getTime() - age * DAY))}T09:00:00+08:00`) + i * 60_000)

const walk = async (county: County, letter: DemoLetter, at: Date, now: Date): Promise<void> => {
  if (letter.stage === 'inbox') {
    await receiveDemoLetter(county, letter, at)
    return
  }
  const matter = await registerDemoLetter(county, letter, at)
  const unit = letter.unit === 'town' ? townUnit(letter.place) : letter.unit
  await walkMatter(county.store, { ...letter, unit }, matter, { at, now, idOf })
}

const isIn = async ({ store }: County, letter: DemoLetter | undefined): Promise<boolean> =>
  letter !== undefined && (await store.read(submissionOf(letter.subject))).length > 0

const hasEvents = async ({ db, code }: County): Promise<boolean> =>
  (await db.query(sql`select 1 from store.event where county = ${code} limit 1`)).length > 0

const LETTERS = [...ANSWERED, ...OPEN, ...AGAIN, ...HOT].toSorted((a, b) => b.age - a.age)

/** At three in the afternoon of the day the later letter came in. */
const comparing = (county: County, finding: DemoFinding, now: Date): Item => {
  const age = LETTERS.find(({ subject }) => subject === finding.later)?.age ?? 0
  const at = new Date(receivedAt(age, now, 0).getTime() + 6 * 3_600_000)
  return { at, commandId: '', run: () => compareDemoLetters(county, finding, at) }
}

/** Nothing is left to load, or the register began with other letters (an import, a replay), among which invented ones have no place. */
const wantsNone = async (county: County, last: Item | undefined): Promise<boolean> =>
  (last !== undefined && (await county.store.done(last.commandId)).length > 0) ||
  ((await hasEvents(county)) && !(await isIn(county, LETTERS[0])))

/**
 * Walks every demo letter and tells every story through the ordinary rules, in the order of the days on which it would have happened, so that numbers follow the days.
 * Started again, it goes on where it was.
 */
export const loadMatters = async (county: County, now: Date, onProgress: (text: string) => void): Promise<void> => {
  const telling = new Telling(county, now)
  const told = STORIES.flatMap((story, i) => telling.itemsOf(story, receivedAt(story.letter.age, now, LETTERS.length + i)))
  if (await wantsNone(county, told.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1))) return
  onProgress(`正在装入 ${LETTERS.length + STORIES.length} 件演示来信 Loading ${LETTERS.length + STORIES.length} invented letters …`)
  const walked = LETTERS.map((letter, i): Item => {
    const at = receivedAt(letter.age, now, i)
    return { at, commandId: '', run: () => walk(county, letter, at, now) }
  })
  const compared = FINDINGS.map((finding) => comparing(county, finding, now))
  for (const { run } of [...walked, ...told, ...compared].toSorted((a, b) => a.at.getTime() - b.at.getTime())) await run()
  await loadReports(county, now)
}
