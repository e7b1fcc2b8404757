import type { RecordEvent } from '../events/record.ts'
import type { ReviewDeclineGround, ReviewEvent, ReviewGround, ReviewLevel, ReviewOutcome } from '../events/review.ts'
import { calendarChanged } from './calendar-words.ts'
import { both, inner, type Said, type Sentences, two } from './word.ts'

export const REVIEWS: Readonly<Record<ReviewLevel, Said>> = {
  1: { zh: '复查', en: 'first review' },
  2: { zh: '复核', en: 'final review' },
}

export const REVIEW_OUTCOMES: Readonly<Record<ReviewOutcome, Said>> = {
  UPHOLD: { zh: '维持', en: 'upheld' },
  ALTER: { zh: '变更', en: 'altered' },
  REVOKE: { zh: '撤销', en: 'revoked' },
  REDO: { zh: '撤销并责令限期重新作出', en: 'revoked, to be decided anew' },
}

export const REVIEW_GROUNDS: Readonly<Record<ReviewGround, Said>> = {
  FACTS_UNCLEAR: { zh: '主要事实不清、证据不足', en: 'main facts unclear, evidence insufficient' },
  WRONG_BASIS: { zh: '适用依据错误', en: 'wrong legal basis' },
  PROCEDURE: { zh: '违反法定程序', en: 'procedure violated' },
  BEYOND_POWERS: { zh: '超越或者滥用职权', en: 'beyond or abusing powers' },
  CLEARLY_IMPROPER: { zh: '明显不当', en: 'clearly improper' },
}

export const REVIEW_DECLINE_GROUNDS: Readonly<Record<ReviewDeclineGround, Said>> = {
  OUT_OF_TIME: { zh: '超过请求期限', en: 'sent after the last day' },
  NO_OPINION: { zh: '没有可以复查复核的书面意见', en: 'there is no written opinion to review' },
  OTHER_PROCEDURE: { zh: '应当通过其他法定途径解决', en: 'another procedure of law is open' },
  ALREADY_REVIEWED: { zh: '同一事实和理由已有复核意见', en: 'a final review has decided on the same facts and reasons' },
}

export const REVIEW_WORDS: Sentences<ReviewEvent['type']> = {
  ReviewRequested: ({ data }, name) =>
    two(
      [
        `信访人向${name(data.body).zh}请求${REVIEWS[data.level].zh}`,
        `The petitioner asked ${name(data.body).en} for a ${REVIEWS[data.level].en}`,
      ],
      [`您向${name(data.body).zh}请求${REVIEWS[data.level].zh}`, `You asked ${name(data.body).en} for a ${REVIEWS[data.level].en}`],
    ),
  ReviewAccepted: ({ data }) => both(`${REVIEWS[data.level].zh}请求已受理`, `The request for a ${REVIEWS[data.level].en} was accepted`),
  ReviewDeclined: ({ data }) =>
    both(
      `${REVIEWS[data.level].zh}请求不予受理：${REVIEW_DECLINE_GROUNDS[data.ground].zh}`,
      `The request for a ${REVIEWS[data.level].en} was not accepted: ${REVIEW_DECLINE_GROUNDS[data.ground].en}`,
    ),
  ReviewMovedUp: ({ data }, name) =>
    both(`为保证中立，改由${name(data.to).zh}审查`, `To keep it independent, ${name(data.to).en} takes the review`),
  ReviewWithdrawn: ({ data }) =>
    two(
      [`信访人撤回${REVIEWS[data.level].zh}请求`, `The petitioner took back the request for a ${REVIEWS[data.level].en}`],
      [`您撤回了${REVIEWS[data.level].zh}请求`, `You took back your request for a ${REVIEWS[data.level].en}`],
    ),
  ReviewDrafted: ({ data }) => inner(`拟定${REVIEWS[data.level].zh}意见`, `The opinion of the ${REVIEWS[data.level].en} was drafted`),
  ReviewReturned: () => inner('负责人退回修改', 'The head sent the draft back'),
  ReviewDecided: ({ data }) =>
    both(
      `${REVIEWS[data.level].zh}意见：${REVIEW_OUTCOMES[data.outcome].zh}`,
      `Opinion of the ${REVIEWS[data.level].en}: ${REVIEW_OUTCOMES[data.outcome].en}`,
    ),
  ReviewServed: ({ data }) =>
    both(
      `${REVIEWS[data.level].zh}意见书已于 ${data.servedOn} 送达`,
      `The opinion of the ${REVIEWS[data.level].en} was served on ${data.servedOn}`,
    ),
  MatterTerminated: () =>
    both(
      '信访程序终结。帮扶、调解照常可以申请，有新的事实或者理由可以再提出。',
      'The procedure ended. Help and mediation can still be asked for, and new facts or reasons can be put.',
    ),
  NewFactsExamined: ({ data }) =>
    data.found
      ? both('经审查，有新的事实或者理由，重新登记办理', 'There are new facts or reasons; it is taken up again')
      : both('经审查，没有新的事实和理由，不再受理，理由已告知', 'Nothing is new; it is not taken again, and the reasons were told'),
}

type Later = Exclude<RecordEvent['type'], 'PersonalDataErased'>

export const RECORD_WORDS: Sentences<Later> = {
  PaperFiled: ({ data }) =>
    data.petitionerMayRead ? both('制作了一份文书', 'A document was made') : inner('制作了一份文书', 'A document was made'),
  PaperVoided: () => both('一份文书已作废，文号不再使用', 'A document was voided; its number is not used again'),
  PaperSealed: () => inner('文书已用印存档', 'A document was sealed and kept'),
  PaperPrinted: ({ data }) => inner(`印发 ${data.copies} 份`, `${data.copies} copies were printed`),
  FileTextRead: ({ data }) =>
    data.hidden === 0
      ? inner(`读出附件文字 ${data.characters} 字，供检索`, `${data.characters} characters were read from a file, for searching`)
      : inner(
          `读出附件文字 ${data.characters} 字，供检索；另有 ${data.hidden} 字页面上看不见，没有采用`,
          `${data.characters} characters were read from a file, for searching; ${data.hidden} that nobody sees on the page were left out`,
        ),
  CalendarChanged: calendarChanged,
}
