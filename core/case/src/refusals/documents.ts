import type { Texts } from './texts.ts'

/** 文书 documents */
export const DOCUMENTS = {
  'mandatory-missing': {
    zh: '缺少法定必备内容，不能出具文书。',
    en: 'Something the law wants in this document is missing, so it is not made.',
  },
} as const satisfies Texts
