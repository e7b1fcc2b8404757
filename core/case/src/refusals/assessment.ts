import type { Texts } from './texts.ts'

/** 评价 assessment */
export const ASSESSMENT = {
  'not-yet-answered': { zh: '答复送达后才能评价。', en: 'You can rate after the answer has been served.' },
  'already-evaluated': {
    zh: '您已评价过，评价只有一次，谁也不会要求您更改。',
    en: 'You have already rated this. A rating is given once, and nobody may ask you to change it.',
  },
  'evaluation-closed': {
    zh: '评价期已结束。没有评价的，如实记为“未评价”。',
    en: 'The time to rate is over. What was not rated is recorded as not rated.',
  },
  'petitioner-alone': {
    zh: '这一步只能由信访人本人来做。请先退出工作账号。',
    en: 'Only the petitioner does this. Sign out of the staff account first.',
  },
  'evaluation-still-open': { zh: '评价期还没有结束。', en: 'The time to rate is not over yet.' },
} as const satisfies Texts
