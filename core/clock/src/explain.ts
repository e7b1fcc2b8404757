import { type DateOnly, weekday } from './date-only.ts'
import { kindText, type Language } from './day-words.ts'
import type { DayStep, Due } from './derivation.ts'
import { countingLaw } from './rules/counting-law.ts'

const UNITS = {
  'calendar-day': { zh: '日', en: 'calendar days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
} as const

type Said = Readonly<{ zh: string; en: string }>
type Sentence = (due: Due) => Said | undefined

const WEEKEND = [0, 6]

const lengthSaid: Sentence = ({ rule, extraDays }) => {
  const { zh, en } = UNITS[rule.unit]
  const length = `${rule.length}${extraDays > 0 ? ` + ${extraDays}` : ''}`
  return {
    zh: `${rule.name.zh}：自${rule.starts.zh}起 ${length} ${zh}（${rule.basis}）。`,
    en: `${rule.name.en}: ${length} ${length === '1' ? en.replace(/s$/, '') : en} from the day ${rule.starts.en} (${rule.basis}).`,
  }
}

const beginningSaid: Sentence = ({ eventDate }) => ({
  zh: `${eventDate} 为起算事由发生当日，不计入，从次日起算。`,
  en: `${eventDate} is the day of the event and is not counted; counting begins the next day.`,
})

/** Days one after another as a span: `2026-10-01 至 2026-10-07`. */
const spansOf = (days: readonly DayStep[], all: readonly DayStep[]): readonly (readonly [DateOnly, DateOnly])[] =>
  days.reduce<readonly (readonly [DateOnly, DateOnly])[]>((spans, { date }) => {
    const last = spans.at(-1)
    const before = all[all.findIndex((step) => step.date === date) - 1]?.date
    return last !== undefined && last[1] === before ? [...spans.slice(0, -1), [last[0], date]] : [...spans, [date, date]]
  }, [])

const listed = (days: readonly DayStep[], all: readonly DayStep[]): Said => {
  const spans = spansOf(days, all)
  const joined = (to: string, and: string): string =>
    spans.map(([first, last]) => (first === last ? first : `${first}${to}${last}`)).join(and)
  return { zh: joined(' 至 ', '、'), en: joined(' to ', ', ') }
}

/** Which days were left out: days off of a period in working days, days of a hearing. */
const leftOutSaid: Sentence = ({ days }) => {
  const off = listed(
    days.filter(({ why }) => why === 'not-a-working-day'),
    days,
  )
  const heard = listed(
    days.filter(({ why }) => why === 'excluded'),
    days,
  )
  if (off.zh !== '') return { zh: `其间 ${off.zh} 不是工作日，不计入。`, en: `Not working days, and so not counted: ${off.en}.` }
  return heard.zh === '' ? undefined : { zh: `听证所需时间 ${heard.zh} 不计入。`, en: `Time of the hearing, not counted: ${heard.en}.` }
}

/** A Saturday that counts surprises people, so it is said. */
const madeUpSaid: Sentence = ({ rule, days }) => {
  if (rule.unit !== 'working-day') return undefined
  const { zh, en } = listed(
    days.filter(({ counted, date, kind }) => counted && kind.why === 'make-up' && WEEKEND.includes(weekday(date))),
    days,
  )
  return zh === ''
    ? undefined
    : { zh: `${zh} 虽逢周末，但因调休上班，计入。`, en: `${en}: a weekend, but worked by the notice, and so counted.` }
}

const endSaid: Sentence = ({ nominalDue }) => ({ zh: `届满之日为 ${nominalDue}。`, en: `The period ends on ${nominalDue}.` })

const movedSaid: Sentence = ({ eventDate, nominalDue, legalDue, days }) => {
  const last = days.find(({ date }) => date === nominalDue)
  if (nominalDue === legalDue || last === undefined) return undefined
  const moved = days.filter(({ why }) => why === 'rolled').length
  const { rolling, english } = countingLaw(eventDate)
  return {
    zh: `当日是${kindText(last, 'zh')}，顺延至其后第一个工作日 ${legalDue}（${rolling}）。`,
    en: `That day is ${kindText(last, 'en')}, so it moves ${moved} day${moved === 1 ? '' : 's'} to the next working day, ${legalDue} (${english}).`,
  }
}

/** When the last day itself ends, and what to do by then; a right is said from the side of the person who has it. */
const lastDaySaid: Sentence = ({ rule, eventDate, legalDue }) => {
  if (rule.means !== undefined) return rule.means
  const { closing, english } = countingLaw(eventDate)
  if (rule.runs === 'for-petitioner')
    return {
      zh: `最后一日是 ${legalDue}：当日 24 时以前提出都算按时；到窗口递交的，以下班时间为止（${closing}）。`,
      en: `The last day is ${legalDue}: until midnight is in time; at a counter, until it closes (${english}).`,
    }
  return {
    zh: `最迟应在 ${legalDue} 当日 24 时以前办到；有业务时间的，以停止业务活动的时间为止（${closing}）。`,
    en: `It must be done by the end of ${legalDue}, or by closing time where there are office hours (${english}).`,
  }
}

const postedSaid: Sentence = ({ rule }) =>
  rule.posted === true
    ? {
        zh: '邮寄提出的，最后一日当天或者以前交邮都算按时，在途时间不计（参照民事诉讼法 第八十五条第四款）。',
        en: 'By post, handing it to the post office by the last day is in time; days in the mail do not count (Civil Procedure Law art. 85(4), by analogy).',
      }
    : undefined

const assumedSaid: Sentence = ({ assumed }) =>
  assumed
    ? {
        zh: '其中有的日期所在年份的放假通知尚未公布（或不在日历内），只按周末和固定节日推算，公布后重新计算。',
        en: 'For some of these days no holiday notice is known: only weekends and fixed festivals are assumed, and the date is computed again when it is published.',
      }
    : undefined

const SENTENCES: readonly Sentence[] = [
  ...[lengthSaid, beginningSaid, leftOutSaid, madeUpSaid, endSaid, movedSaid],
  ...[lastDaySaid, postedSaid, assumedSaid],
]

/** The derivation in a few sentences; the whole list of days stands behind it. */
export const explain = (due: Due, language: Language): readonly string[] => SENTENCES.flatMap((sentence) => sentence(due)?.[language] ?? [])
