import type { DateOnly } from './date-only.ts'
import type { Language } from './day-words.ts'
import { kindText } from './day-words.ts'
import type { Due } from './derivation.ts'

const UNIT = {
  'calendar-day': { zh: '日', en: ' calendar days' },
  'working-day': { zh: '个工作日', en: ' working days' },
  month: { zh: '个月', en: ' months' },
  year: { zh: '年', en: ' years' },
} as const

const monthly = ({ rule }: Due): boolean => rule.unit === 'month' || rule.unit === 'year'

type Day = (date: DateOnly) => string

const moved = (due: Due, language: Language, day: Day): string => {
  const last = due.days.find(({ date }) => date === due.nominalDue)
  if (due.nominalDue === due.legalDue || last === undefined) return ''
  const why = kindText(last, language)
  return language === 'zh'
    ? `，届满之日${day(due.nominalDue)}为${why}，顺延至${day(due.legalDue)}`
    : `; it ends on ${day(due.nominalDue)}, which is ${why}, and so moves to ${day(due.legalDue)}`
}

const length = ({ rule, extraDays }: Due, language: Language): string =>
  `${rule.length}${extraDays > 0 ? ` + ${extraDays}` : ''}${language === 'zh' ? ` ${UNIT[rule.unit].zh}` : UNIT[rule.unit].en}`

/** How a last day was counted, in one line short enough for a document: start, length, move, articles. `day` writes a date as the paper does. */
export const derivationSaid = (due: Due, language: Language, day: Day = (date) => date): string => {
  const { eventDate, legalDue, basis } = due
  const straight = due.nominalDue === legalDue
  if (language === 'zh') {
    const from = monthly(due) ? `自${day(eventDate)}起` : `${day(eventDate)}当日不计，自次日起`
    return `期限推算：${from} ${length(due, 'zh')}${straight ? `，至${day(legalDue)}` : moved(due, 'zh', day)}（${basis.join('；')}）。`
  }
  return `Counted: ${day(eventDate)} is not counted, ${length(due, 'en')} from the next day${straight ? `, to ${day(legalDue)}` : moved(due, 'en', day)} (${basis.join('; ')}).`
}
