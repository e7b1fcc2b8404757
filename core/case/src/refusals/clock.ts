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
  'laxer-than-law': {
    zh: '内部期限必须比法定期限短；法律给的天数只能少用，不能多用。',
    en: 'An internal limit must be shorter than the law: an office may use fewer days than it has, never more.',
  },
  'not-an-office-clock': {
    zh: '这是权利的期限，或者是法院、调解组织的期限，不能由本县缩短。',
    en: 'This is the time of a right, of a court or of a mediator; the county cannot shorten it.',
  },
  'begins-in-the-past': { zh: '内部期限从今天或者以后的日子起算。', en: 'An internal limit begins today or later.' },
  'no-such-limit': { zh: '这个期限现在没有内部期限可取消。', en: 'There is no internal limit for it to end.' },
  'calendar-unchanged': { zh: '放假安排没有使这件事项的期限变动。', en: 'No notice on holidays moved a date of this matter.' },
  'notice-not-a-day': {
    zh: '通知里有不存在的日期，或者没有写放假的日子；写法如“2027-02-05/2027-02-11”。',
    en: 'The notice names a day that does not exist, or no day off. Write spans like 2027-02-05/2027-02-11.',
  },
  'notice-other-year': { zh: '通知里有不属于这一年的日子。', en: 'The notice names a day that is not of its year.' },
  'notice-worked-day-is-no-weekend': {
    zh: '调休上班的日子应当是周末。',
    en: 'A day that is worked for a festival must be a weekend.',
  },
  'notice-says-both': { zh: '同一天既写了放假又写了上班。', en: 'One day stands both as off and as worked.' },
  'notice-already-known': { zh: '这份放假通知已经在日历里。', en: 'This notice is in the calendar already.' },
  'notice-not-published': { zh: '通知的公布日期在今天之后。', en: 'The notice is dated after today.' },
} as const satisfies Texts
