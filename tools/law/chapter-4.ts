import type { Duty } from './duty.ts'

const HANDLING = 'modules/handling/src'
const REVIEW = 'modules/review/src'
const PERFORMANCE = 'modules/performance/src'

/** 第四章 信访事项的办理. */
export const CHAPTER_4: readonly Duty[] = [
  {
    article: '第二十七条',
    duty: {
      zh: '合理的解决到位，无理的解释到位，困难的帮扶到位',
      en: 'Solved where it is right, explained where it is not, helped where there is hardship',
    },
    rules: [`${PERFORMANCE}/close/close.decide.ts`],
    tests: [['modules/performance/src/performance.test.ts', 'carries three conclusions, each on its own, each with its words']],
  },
  {
    article: '第二十八条第一款',
    duty: { zh: '恪尽职守，不得推诿、敷衍、拖延', en: 'Diligence; no passing on, no going through the motions, no delay' },
    rules: ['core/case/src/life/custody.ts', 'core/case/src/life/clocks.ts'],
    tests: [
      [
        'core/case/src/life/declined.test.ts',
        'referred again, every day since receipt counts again; returned as not competent, only the latest fifteen days go on',
      ],
      ['core/case/src/life/histories.test.ts', 'no last day ever moves without an event that explains it, and no run vanishes'],
    ],
  },
  {
    article: '第二十八条第二款',
    duty: { zh: '诉讼权利救济事项从普通信访中分离', en: 'Remedies of litigation are kept apart' },
    rules: [`${HANDLING}/choose-track/choose-track.decide.ts`],
    tests: [['modules/handling/src/ways.test.ts', 'is the head’s to choose, in writing, with the last days that a petition does not stop']],
  },
  {
    article: '第二十八条第三款',
    duty: { zh: '有利害关系的回避', en: 'Whoever has an interest stands aside' },
    rules: [`${HANDLING}/ask-recusal/ask-recusal.decide.ts`, `${HANDLING}/decide-recusal/decide-recusal.decide.ts`],
    tests: [
      ['modules/handling/src/recusal.test.ts', 'whoever stands aside is offered no act and refused each, and a colleague is not'],
      ['modules/review/src/review.test.ts', 'says why an officer is not independent'],
    ],
  },
  {
    article: '第二十九条第一款',
    duty: { zh: '建议研究论证，采纳或部分采纳的予以回复', en: 'Suggestions are studied and answered' },
    rules: [`${HANDLING}/take-suggestion/take-suggestion.decide.ts`, `${HANDLING}/answer-suggestion/answer-suggestion.decide.ts`],
    tests: [['modules/handling/src/ways.test.ts', 'is answered by the head, adopted or not, with reasons and under a number']],
  },
  {
    article: '第二十九条第二款、第三款',
    duty: { zh: '奖励有贡献的建议；建议征集', en: 'Rewards for useful suggestions; collecting them' },
    why: {
      zh: '奖励由有权机关按规定评定，不是一件事项中的步骤；征集通过同一扇门提交。',
      en: 'Rewards are given by those empowered and are no step of a matter; suggestions come through the same door.',
    },
  },
  {
    article: '第三十条第一款、第二款',
    duty: { zh: '检举控告由纪检监察或有权机关依规接收办理', en: 'Accusations are received and dealt with by discipline inspection' },
    rules: ['modules/confidential/src/take/take.decide.ts', 'modules/confidential/src/step/step.decide.ts'],
    tests: [
      [
        'core/barrier/src/barrier.test.ts',
        'the officers of the discipline body, and nobody of the office, of any unit or of the machine room',
      ],
    ],
  },
  {
    article: '第三十条第三款',
    duty: { zh: '不得将检举材料透露、转给被检举人或者单位', en: 'Nothing of it reaches the accused, person or body' },
    rules: ['core/barrier/src/barrier.ts'],
    tests: [
      ['apps/server/src/barrier-model.test.ts', 'differ to nobody in the line of the accused, and to nobody outside the discipline bodies'],
      [
        'core/barrier/src/barrier.test.ts',
        'the accused never reads of himself, nor do the people of his units, even where only his name was given',
      ],
    ],
  },
  {
    article: '第三十一条第一项至第五项',
    duty: {
      zh: '区分情况导入诉讼、仲裁、党员申诉、行政程序、履职申请',
      en: 'Court, arbitration, Party appeal, administrative procedure, application to act',
    },
    rules: [`${HANDLING}/choose-track/choose-track.decide.ts`, 'core/clock/src/rules/other-remedies.ts'],
    tests: [
      ['modules/handling/src/ways.test.ts', 'is the head’s to choose, in writing, with the last days that a petition does not stop'],
      ['modules/handling/src/ways.test.ts', 'that was withdrawn gives the unit no day more than it had'],
    ],
  },
  {
    article: '第三十一条第六项',
    duty: { zh: '听取陈述，调查核实，出具处理意见书；可以听证', en: 'Hear, investigate, give a written opinion; a hearing may be held' },
    rules: [`${HANDLING}/draft/draft.decide.ts`, `${HANDLING}/sign-off/sign-off.decide.ts`, 'modules/hearing/src/order/order.decide.ts'],
    tests: [
      ['modules/handling/src/handling.test.ts', 'answers every claim, once'],
      ['modules/hearing/src/hearing.test.ts', 'needs the petitioner’s request or consent'],
    ],
  },
  {
    article: '第三十二条第一款',
    duty: {
      zh: '意见书载明请求、事实理由、意见和依据，每项诉求有结论',
      en: 'The opinion states claims, facts, finding and basis; each claim has its finding',
    },
    rules: [`${HANDLING}/draft/draft.decide.ts`, 'core/paper/src/catalogue/handling-opinion.ts'],
    tests: [
      ['modules/handling/src/handling.test.ts', 'answers every claim, once'],
      ['modules/handling/src/handling.test.ts', 'does not answer what was not asked'],
    ],
  },
  {
    article: '第三十二条第二款',
    duty: { zh: '支持的督促执行', en: 'What was supported is carried out' },
    rules: [`${PERFORMANCE}/perform/perform.decide.ts`, `${PERFORMANCE}/close/close.decide.ts`],
    tests: [['modules/performance/src/performance.test.ts', 'a supporting opinion that was not performed cannot be closed']],
  },
  {
    article: '第三十三条',
    duty: {
      zh: '经当事人同意可以调解，达成一致的制作协议书',
      en: 'Mediation with the consent of the parties; an agreement is written down',
    },
    rules: ['modules/mediation/src/begin/begin.decide.ts', 'modules/mediation/src/end/end.decide.ts'],
    tests: [
      ['modules/mediation/src/mediation.test.ts', 'begins only when the petitioner agreed, and the other side’s word is on record'],
      [
        'modules/mediation/src/mediation.test.ts',
        'the petitioner may leave at any moment, without a word, and it is no mark on anybody (人民调解法 第二十三条)',
      ],
    ],
  },
  {
    article: '第三十四条',
    duty: {
      zh: '六十日内办结；复杂的经负责人批准延长不超过三十日并告知理由',
      en: 'Sixty days; up to thirty more by the head, with the reason told',
    },
    rules: [`${HANDLING}/extend/extend.decide.ts`, 'core/clock/src/rules/regulation-2022.ts'],
    tests: [
      ['modules/handling/src/extend/extend.test.ts', 'never gives more than thirty days, whatever is asked for'],
      ['modules/handling/src/extend/extend.test.ts', 'is possible to the last lawful minute, and not a minute longer'],
    ],
  },
  {
    article: '第三十五条',
    duty: { zh: '三十日内请求复查，复查机关三十日内答复', en: 'First review: asked for within thirty days, answered within thirty' },
    rules: [`${REVIEW}/request-review.decide.ts`, `${REVIEW}/decide-review/decide-review.decide.ts`],
    tests: [
      ['modules/review/src/review.test.ts', 'goes to the organ above that the petitioner chose, and to no other'],
      ['modules/review/src/review.test.ts', 'never as late what was posted on the last day'],
    ],
  },
  {
    article: '第三十六条第一款',
    duty: { zh: '三十日内请求复核，三十日内提出复核意见', en: 'Final review: the same' },
    rules: [`${REVIEW}/request-review.decide.ts`, `${REVIEW}/decide-review/decide-review.decide.ts`],
    tests: [['modules/review/src/review.test.ts', 'is a second review after the first was served (Art. 36)']],
  },
  {
    article: '第三十六条第二款',
    duty: { zh: '复核可以听证，听证时间不计入期限', en: 'A final review may hold a hearing, whose days are left out' },
    rules: ['core/case/src/life/steps/handling-steps.ts', 'modules/hearing/src/record/record.decide.ts'],
    tests: [
      ['modules/hearing/src/hearing.test.ts', 'no day of handling stops for a hearing; of a final review its proven days are left out'],
    ],
  },
  {
    article: '第三十六条第三款',
    duty: {
      zh: '同一事实和理由不再受理；先审查有没有新的',
      en: 'The same facts and reasons are not taken again; whether any are new is examined first',
    },
    rules: [`${REVIEW}/examine-new-facts/examine-new-facts.decide.ts`, `${REVIEW}/terminate/terminate.decide.ts`],
    tests: [
      ['modules/review/src/ending.test.ts', 'a person who comes again on a new fact after it was ended is registered anew'],
      ['modules/review/src/ending.test.ts', '“nothing is new” is no clerk’s to say, and has its number and its reasons'],
    ],
  },
  {
    article: '第三十七条',
    duty: {
      zh: '多元化解；帮助申请救助；终结以后继续疏导帮扶',
      en: 'Mediation of every kind; help to apply for aid; care goes on after the end',
    },
    rules: ['core/case/src/life/moves/handling-moves.ts', 'core/paper/src/forms'],
    tests: [
      [
        'core/case/src/life/performance.test.ts',
        'mediation can be left at any moment, and the agreement can be taken to court for thirty days (人民调解法 第二十三条、第三十三条)',
      ],
    ],
  },
]
