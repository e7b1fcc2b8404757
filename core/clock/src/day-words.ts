import { weekday } from './date-only.ts'
import type { DayStep } from './derivation.ts'

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
