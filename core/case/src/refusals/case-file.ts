import type { Texts } from './texts.ts'

/** The case file */
export const CASE_FILE = {
  'changed-meanwhile': {
    zh: '这件事项刚刚有了新的记录。请看过新记录后再提交，您填写的内容还在。',
    en: 'Something was recorded on this matter a moment ago. Look at it, then send again; what you typed is still here.',
  },
  'stands-aside': {
    zh: '您在这件事项中已经回避，不能再办理。',
    en: 'You stand aside in this matter and can do nothing more in it.',
  },
  'already-there': { zh: '同样的内容已经登记过，没有重复登记。', en: 'The same is already registered; nothing was registered twice.' },
  'other-letter-there': {
    zh: '同一来源、同一编号下已有另一封信。编号重复的请改正；是另一张表的，用 --source 给它另一个名字。',
    en: 'Another letter is already there under this number of this table. Mend the number, or name the table apart with --source.',
  },
  'clock-behind-record': {
    zh: '本机时间早于本件最近一次记录，请先校准服务器时间。',
    en: 'This machine’s clock is behind the last record of this matter. Set the clock right first.',
  },
} as const satisfies Texts
