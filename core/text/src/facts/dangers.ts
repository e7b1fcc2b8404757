import { sameLength } from '../reading/same-length.ts'
import { type Fact, firstReading } from './fact.ts'
import { inTitle } from './in-title.ts'
import { DANGER_TELLINGS, type DangerTelling, NO_DANGER_AFTER, NO_DANGER_BEFORE, NOW, PAST } from './words/danger-words.ts'
import { simpleSigns } from './words/simple-signs.ts'

/** Characters on each side in which a word still belongs to what is told. */
const BESIDE = 48
const CLAUSE = 14

const around = (text: string, start: number, end: number, width: number): string => text.slice(Math.max(0, start - width), end + width)

const isPast = (text: string, start: number, end: number): boolean =>
  PAST.test(around(text, start, end, CLAUSE)) && !NOW.test(around(text, start, end, BESIDE))

const isTurned = (text: string, start: number, end: number): boolean =>
  NO_DANGER_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NO_DANGER_AFTER.test(text.slice(end, end + 8))

const isTold = (text: string, { start, end }: Fact, { beside, unless }: DangerTelling): boolean =>
  (beside === undefined || beside.test(around(text, start, end, BESIDE))) &&
  (unless === undefined || !unless.test(around(text, start, end, CLAUSE))) &&
  !isTurned(text, start, end) &&
  !inTitle(text, start) &&
  !isPast(text, start, end)

const danger = (start: number, end: number, why: string): Fact => ({
  ...{ start, end, kind: 'DANGER', value: 'URGENT' },
  why: {
    zh: `可能有紧急危险（${why}）：请先看人是否安全，可作重大紧急报告（第二十五条）`,
    en: 'People may be in danger: look first whether they are safe; an urgent report is open (art. 25)',
  },
})

/**
 * What tells of a danger to life: what is endangered and how it stands, unless it is long past, a rule, a programme or asked about. It offers the urgent report
 * (信访工作条例 第二十五条) and decides nothing.
 */
export const dangersIn = (letter: string): readonly Fact[] => {
  const text = simpleSigns(sameLength(letter))
  const told = DANGER_TELLINGS.flatMap((telling) =>
    [...text.matchAll(telling.says)]
      .map((match) => danger(match.index, match.index + match[0].length, telling.why))
      .filter((fact) => isTold(text, fact, telling)),
  )
  return firstReading(text.length, [told])
}
