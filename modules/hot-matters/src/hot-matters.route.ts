import { dayOf, matterNo } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { seesWholeCounty } from '@onedoor/duty'
import { openField } from '@onedoor/eventstore'
import type { Asked } from '@onedoor/http'
import type { GroupedMatter, HotMatter } from '@onedoor/text/hot/hot-figures'
import { commonWords, representatives } from '@onedoor/text/hot/hot-words'
import { heldAgainst, type Period, type PeriodKind, periodOf } from '@onedoor/text/hot/period'
import type { GroupedRow, Seeing } from './hot-matters.query.ts'

type Door = Pick<Asked, 'services' | 'session'>

/** Whose counts these are: the petition office counts the county, a unit what it holds or held. */
export const seeingOf = ({ services, session }: Door): Seeing => ({
  county: services.county,
  seenBy: session !== undefined && seesWholeCounty(session.roles) ? undefined : (session?.organ ?? ''),
})

export type Compared = Readonly<{ kind: PeriodKind; period: Period; before: Period; today: DateOnly }>

/** The period in which a day lies, up to today while it runs, and the one it is held against. Days are those of the county’s calendar. */
export const comparedOf = ({ services }: Door, kind: PeriodKind, day: string | undefined): Compared => {
  const today = dayOf(services.now())
  const whole = periodOf(kind, day ?? today)
  const runs = whole.from <= today && today < whole.to
  return { kind, period: runs ? { from: whole.from, to: today } : whole, before: heldAgainst(kind, whole, today), today }
}

export const matterOf = (row: GroupedRow): GroupedMatter => ({
  ...{ id: row.id, group: row.named, receivedOn: row.received_on, place: row.place, unit: row.unit ?? '', keys: row.keys },
  ...(row.handled_with !== null && { handledWith: row.handled_with }),
})

const subjectOf = ({ keys }: Door['services'], { id, subject }: Pick<GroupedRow, 'id' | 'subject'>): string => {
  const opened = subject === '' ? '' : openField(keys, id, 'subject', subject)
  return typeof opened === 'string' ? opened : ''
}

type CaseRow = Pick<GroupedRow, 'id' | 'year' | 'number' | 'received_on' | 'place' | 'subject' | 'unit' | 'phase'>

/** A matter as every list shows it: no person in it. */
export const shownCase = ({ services }: Door, row: CaseRow) => ({
  ...{ id: row.id, no: matterNo(row.year, row.number), receivedOn: row.received_on, place: row.place, unit: row.unit, phase: row.phase },
  subject: subjectOf(services, row),
})

type Shown = ReturnType<typeof shownCase>

const LETTERS = 3

/** Its figures, the words its subjects share, and the letters that are most like the others. */
export const shownHot = ({ ids, group: _, ...figure }: HotMatter, cases: ReadonlyMap<string, Shown>) => {
  const all = ids.flatMap((id) => cases.get(id) ?? [])
  const subjects = all.map(({ subject }) => subject)
  return {
    ...figure,
    // Under the name of a matter that this reader sees; the group itself may be named after one that is hidden.
    id: ids.at(-1) ?? '',
    words: commonWords(subjects),
    letters: representatives(subjects, LETTERS).flatMap((at) => all[at] ?? []),
  }
}
