import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'

/** 复查: to whom and within which time; 复核 for an opinion on review. Of the second review there is none. */
export type Remedy = 'REVIEW' | 'FINAL_REVIEW' | 'NONE'

const WORDS: Readonly<Record<Exclude<Remedy, 'NONE'>, Readonly<{ word: string; article: string }>>> = {
  REVIEW: { word: '复查', article: '第三十五条' },
  FINAL_REVIEW: { word: '复核', article: '第三十六条' },
}
const THIRTY_DAYS = /(?:30|三十)\s?[日天]/

/** The way to ask for another look, with its thirty days: without it the reply takes a right away that the person has (信访工作条例 第三十五条、第三十六条). */
export const remedyFinding = (reply: string, remedy: Remedy): Finding | undefined => {
  if (remedy === 'NONE') return undefined
  const { word, article } = WORDS[remedy]
  const text = sameLength(reply)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (THIRTY_DAYS.test(text.slice(Math.max(0, at - 60), at + 60))) return undefined
  return {
    kind: 'REMEDY_MISSING',
    weight: 'stop',
    said: {
      zh: `没有写明收到之日起30日内可以申请${word}（${article}）`,
      en: `It does not say that ${remedy === 'REVIEW' ? 'review' : 'final review'} can be asked for within thirty days of receipt (${article})`,
    },
  }
}
