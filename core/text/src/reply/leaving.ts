import type { Said } from '../reading/said.ts'
import type { NextStep } from './remedy.ts'

/** 送出的文字: an opinion, a simple answer, the answer to a suggestion, an opinion of either review, a notice that something is not taken or goes another way, and news on the way: a note that the petitioner reads, why it takes longer, how another procedure ended. */
export type Leaving = 'OPINION' | 'SIMPLE_ANSWER' | 'SUGGESTION' | 'REVIEW' | 'FINAL_REVIEW' | 'NOTICE' | 'NEWS'

type Duty = Readonly<{
  /** The article that says what such a text must hold. */
  article: Said
  /** A text of its own, which can be held against the letter; the reasons of a notice are a sentence or two and mostly the same ones. */
  answers: boolean
  /** It may have been taken from the answer to another case. The reasons of a notice are those of the next one; news tells what was done here. */
  copies: boolean
  /** It begins like a letter, with whom it speaks to: 李建国: is somebody there. Elsewhere 查看结果: is a heading, and only a greeting names anybody. */
  letter: boolean
  /** Having little in common with the letter is enough to stop it. What is usual was learned from answers to letters: an opinion on review is stopped only where another case on the desk fits better. */
  weighedAlone: boolean
  /** 不予支持 names its rule (第三十二条); what is not adopted of a suggestion needs reasons, and a review has its checklist of grounds. */
  refusesByRule: boolean
  /** The next look that the law gives after it; left out where it gives none of its own or the notice of it has another form. */
  next?: NextStep
}>

const ARTICLE = (zh: string, no: string): Said => ({ zh, en: `Art. ${no}` })

export const DUTIES: Readonly<Record<Leaving, Duty>> = {
  OPINION: {
    article: ARTICLE('第三十二条', '32'),
    answers: true,
    copies: true,
    letter: true,
    weighedAlone: true,
    refusesByRule: true,
    next: 'REVIEW',
  },
  SIMPLE_ANSWER: {
    article: ARTICLE('第三十二条', '32'),
    answers: true,
    copies: true,
    letter: true,
    weighedAlone: true,
    refusesByRule: true,
  },
  // 第三十五条 gives the review of opinions on claims: of a suggestion there is none.
  SUGGESTION: {
    article: ARTICLE('第二十九条', '29'),
    answers: true,
    copies: true,
    letter: true,
    weighedAlone: true,
    refusesByRule: false,
    next: 'NONE_OF_A_SUGGESTION',
  },
  REVIEW: {
    article: ARTICLE('第三十五条', '35'),
    answers: true,
    copies: true,
    letter: true,
    weighedAlone: false,
    refusesByRule: false,
    next: 'FINAL_REVIEW',
  },
  FINAL_REVIEW: {
    article: ARTICLE('第三十六条', '36'),
    answers: true,
    copies: true,
    letter: true,
    weighedAlone: false,
    refusesByRule: false,
    next: 'NONE',
  },
  NOTICE: { article: ARTICLE('第二十三条', '23'), answers: false, copies: false, letter: false, weighedAlone: false, refusesByRule: false },
  NEWS: { article: ARTICLE('第三十四条', '34'), answers: false, copies: true, letter: false, weighedAlone: false, refusesByRule: false },
}

const OPEN: Readonly<Record<'claim' | 'suggestion' | 'ground', Said>> = {
  claim: {
    zh: '没有找到对这项诉求的答复：漏了的请补上，换了说法答复的不用改',
    en: 'No answer to this claim was found: add it if it is missing; leave it if the reply says it in other words',
  },
  suggestion: {
    zh: '没有找到对这条建议的答复：漏了的请补上，换了说法答复的不用改',
    en: 'No answer to this suggestion was found: add it if it is missing; leave it if the reply says it in other words',
  },
  ground: {
    zh: '没有找到对这条理由的回应：漏了的请补上，换了说法回应的不用改',
    en: 'No answer to this reason was found: add it if it is missing; leave it if the opinion says it in other words',
  },
}

/** What is said of something that the text leaves unanswered, with the article. */
export const openSaid = (of: Leaving): Said => {
  const { zh, en } = OPEN[of === 'SUGGESTION' ? 'suggestion' : of === 'REVIEW' || of === 'FINAL_REVIEW' ? 'ground' : 'claim']
  const { article } = DUTIES[of]
  return { zh: `${zh}（${article.zh}）`, en: `${en} (${article.en})` }
}
