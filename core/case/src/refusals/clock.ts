import type { Texts } from './texts.ts'

/** 期限 the clock */
export const CLOCK = {
  'not-a-date': { zh: '日期不存在，请按“2026-09-01”的样子填写。', en: 'There is no such day. Write it like 2026-09-01.' },
  'unknown-clock': {
    zh: '没有这个期限编号，“onedoor clock due --help”列出全部编号。',
    en: 'There is no clock of that name; “onedoor clock due --help” lists them.',
  },
  'no-length-in-law': {
    zh: '法规没有给这项职责定出固定天数，或者由交办函、地方规定另行确定。',
    en: 'The law sets no fixed length for this duty, or leaves it to the letter of assignment or to local rules.',
  },
  'no-rule-on-that-day': { zh: '那一天还没有（或已不再有）这条期限规定。', en: 'No rule gave that period on that day.' },
} as const satisfies Texts
