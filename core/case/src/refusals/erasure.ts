import type { Texts } from './texts.ts'

/** 删除个人信息 erasure */
export const ERASURE = {
  'already-erased': { zh: '个人信息已经删除，没有可删除的内容。', en: 'The words were erased before; there is nothing left to erase.' },
  'words-still-needed': {
    zh: '事项还在办理，个人信息仍为办理所必需，办结以后再删除。',
    en: 'The matter is still being handled and needs the words. Erase them when it is over.',
  },
  'remedy-still-open': {
    zh: '信访人请求复查或者评价的期限还没有结束，届满以后再删除。',
    en: 'The petitioner may still ask for a review or rate. Erase the words when that time is over.',
  },
  'retention-not-over': {
    zh: '没有写明保存期限，或者保存期限还没有届满。请先查明档案保管期限，用 --kept-until 写明最后一日。',
    en: 'The period of keeping is not over or was not named. Find it in the rules of the archive and give its last day with --kept-until.',
  },
  'words-erased': {
    zh: '个人信息已依法删除，这份文书不能再次出具。',
    en: 'The words were erased under the law, so this document cannot be made again.',
  },
} as const satisfies Texts
