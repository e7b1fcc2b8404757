import type { Texts } from './texts.ts'

/** 文书 documents */
export const DOCUMENTS = {
  'mandatory-missing': {
    zh: '缺少法定必备内容，不能出具文书。',
    en: 'Something the law wants in this document is missing, so it is not made.',
  },
  'template-lacks-mandatory': {
    zh: '模板丢失了法定必备内容，不能保存。请把缺少的内容放回去。',
    en: 'The wording lost something the law wants in this document, so it is not saved. Put it back.',
  },
  'template-unknown-placeholder': {
    zh: '模板中有系统不认识的名称。请从下面的名称中选用，前后各两个花括号。',
    en: 'The wording names something unknown. Take names from the list below, between double braces.',
  },
  'template-without-title': {
    zh: '模板没有标题。标题写在以“# ”开头的一行。',
    en: 'The wording has no title. The title is the line that begins with “# ”.',
  },
  'wording-from-tomorrow': {
    zh: '新的文书用语最早从明天起使用；今天已经出具的文书保持当时的用语。',
    en: 'New wording is used from tomorrow at the earliest; what was issued today keeps the words of its day.',
  },
  'unknown-form': { zh: '没有这种文书。', en: 'There is no such document.' },
  'not-your-form': { zh: '这种文书不由您的岗位制作。', en: 'Your post does not make this document.' },
  'not-your-paper': {
    zh: '文书由制作它的单位作废。',
    en: 'A document is voided by the unit that made it.',
  },
  'paper-not-there': { zh: '没有找到可以作废的文书。', en: 'There is no document here that could be voided.' },
  'paper-already-void': { zh: '这份文书已经作废。', en: 'This document was voided before.' },
} as const satisfies Texts
