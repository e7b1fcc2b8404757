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
  'paper-answered': {
    zh: '这份建议书已经收到反馈，不能作废。',
    en: 'This proposal was answered: it cannot be voided.',
  },
  'answer-day-wrong': {
    zh: '反馈期限请填写今天以后的一天，如 2026-09-01。条例没有规定天数，这一天由本局自己定。',
    en: 'Give a day after today for the answer, such as 2026-09-01. The Regulations give no number of days; the office chooses it.',
  },
  'paper-already-void': { zh: '这份文书已经作废。', en: 'This document was voided before.' },
  'paper-not-called': {
    zh: '案卷里没有这份文书，请刷新页面后再试。',
    en: 'There is no such document in the case file. Load the page again.',
  },
  'paper-not-sealed': {
    zh: '这份文书还没有签名存档。请先打开它的 PDF，再登记印发份数。',
    en: 'This document has not been signed and kept yet. Open its PDF first, then note the copies.',
  },
  'paper-voided': {
    zh: '这份文书已经作废，不能再印发。',
    en: 'This document was voided and is not printed again.',
  },
  'seal-not-an-image': {
    zh: '印章请上传 PNG 图片，或者不含脚本和外部链接的 SVG 图片，不超过 2 MB。',
    en: 'A seal is a PNG picture, or an SVG without scripts and links, of 2 MB at most.',
  },
  'seal-begins-before-the-last': {
    zh: '启用日期应当晚于现用印章的启用日期。',
    en: 'A new seal begins after the one in use began.',
  },
} as const satisfies Texts
