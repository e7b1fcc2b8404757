import { weekday } from './date-only.ts'
import type { DayStep, Due } from './derivation.ts'

export type Language = 'zh' | 'en'

const WEEKDAYS = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

const FESTIVALS: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

const UNITS = {
  'calendar-day': { zh: '日', en: 'calendar days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
} as const

type Words = Readonly<{ name: string; day: string; notice: string }>

const KINDS: Readonly<Record<Language, Readonly<Partial<Record<DayStep['kind']['why'], (words: Words) => string>>>>> = {
  zh: {
    holiday: ({ name, notice }) => `${name}放假${notice}`,
    'make-up': ({ name, day, notice }) => `${day}，${name}调休上班${notice}`,
    'fixed-festival': ({ name }) => `${name}（法定，当年通知尚未公布）`,
  },
  en: {
    holiday: ({ name, notice }) => `${name}, day off${notice}`,
    'make-up': ({ name, day, notice }) => `${day}, worked for ${name}${notice}`,
    'fixed-festival': ({ name }) => `${name} (statutory; no notice known for that year)`,
  },
}

const noticeText = (notice: string | undefined, language: Language): string => {
  if (notice === undefined) return ''
  return language === 'zh' ? `（${notice}）` : ` (${notice})`
}

const rolledText = (working: boolean, kind: string, language: Language): string => {
  if (working) return language === 'zh' ? `顺延后的最后一日（${kind}）` : `last day after moving (${kind})`
  return language === 'zh' ? `顺延：${kind}` : `moved on: ${kind}`
}

/** What kind of day it is, in words: `国庆节放假（国办发明电〔2025〕7号）`. */
export const kindText = ({ date, kind }: Pick<DayStep, 'date' | 'kind'>, language: Language): string => {
  const festival = kind.festival ?? ''
  const name = language === 'zh' ? festival : (FESTIVALS[festival] ?? festival)
  const day = WEEKDAYS[language][weekday(date)] ?? ''
  return KINDS[language][kind.why]?.({ name, day, notice: noticeText(kind.notice, language) }) ?? day
}

/** Why one day counted or did not, in a few words. */
export const stepText = (step: DayStep, language: Language): string => {
  const kind = kindText(step, language)
  const zh = language === 'zh'
  switch (step.why) {
    case 'event-day':
      return zh ? '起算事由发生当日，不计入' : 'day of the event, not counted'
    case 'counted':
      return zh ? `第 ${step.ordinal ?? 0} 日（${kind}）` : `day ${step.ordinal ?? 0} (${kind})`
    case 'not-a-working-day':
      return zh ? `不计：${kind}` : `not counted: ${kind}`
    case 'excluded':
      return zh ? '不计：听证所需时间' : 'not counted: time of the hearing'
    case 'within-months':
      return kind
    case 'last-day':
      return zh ? `期间届满之日（${kind}）` : `last day of the period (${kind})`
    case 'rolled':
      return rolledText(step.kind.working, kind, language)
  }
}

/** The derivation in a few sentences; the whole list of days stands behind it. */
export const explain = (due: Due, language: Language): readonly string[] => {
  const { rule, eventDate, nominalDue, legalDue, extraDays } = due
  const zh = language === 'zh'
  const unit = UNITS[rule.unit][language]
  const length = `${rule.length}${extraDays > 0 ? ` + ${extraDays}` : ''}`
  const lines = [
    zh
      ? `${rule.name.zh}：自${rule.starts.zh}起 ${length} ${unit}（${rule.basis}）。`
      : `${rule.name.en}: ${length} ${unit} from the day ${rule.starts.en} (${rule.basis}).`,
    zh
      ? `${eventDate} 为起算事由发生当日，不计入，从次日起算。`
      : `${eventDate} is the day of the event and is not counted; counting begins the next day.`,
    zh ? `届满之日为 ${nominalDue}。` : `The period ends on ${nominalDue}.`,
  ]
  const days = due.days.filter(({ why }) => why === 'rolled')
  const last = due.days.find(({ date }) => date === nominalDue)
  if (nominalDue !== legalDue && last !== undefined)
    lines.push(
      zh
        ? `当日是${kindText(last, 'zh')}，顺延至其后第一个工作日 ${legalDue}（民法典 第二百零三条）。`
        : `That day is ${kindText(last, 'en')}, so it moves ${days.length} day(s) to the next working day, ${legalDue} (Civil Code art. 203).`,
    )
  if (due.assumed)
    lines.push(
      zh
        ? '其中有的日期所在年份的放假通知尚未公布（或不在日历内），只按周末和法定节日推算，公布后重新计算。'
        : 'For some of these days no holiday notice is known: only weekends and the festivals set by law are assumed, and the date is computed again when it is published.',
    )
  return lines
}
