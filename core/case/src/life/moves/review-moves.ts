import { lastDayToAsk } from '../last-day-to-ask.ts'
import type { Life } from '../life.ts'
import type { Phase } from '../phases.ts'
import { EVERY, type Move, moves, WORKING } from './move.ts'

const FIRST = '信访工作条例 第三十五条'
const FINAL = '信访工作条例 第三十六条'

const level = (of: 1 | 2) => ({
  zh: of === 1 ? '复查' : '复核',
  en: of === 1 ? 'first review' : 'final review',
  holds: (_: Life, data: { level: 1 | 2 }): boolean => data.level === of,
})

/** Which review comes next is what the last answer and its reviews leave open, whatever the offices did since: closing or performing takes no right away. */
const isNext = ({ reviewed }: Life, of: 1 | 2): boolean => (of === 1 ? reviewed.length === 0 : reviewed.at(-1) === 1)

const next = (of: 1 | 2) => ({
  ...level(of),
  holds: (life: Life, data: { level: 1 | 2 }): boolean => data.level === of && isNext(life, of),
})

/** 在期满前交邮的不算过期 (民事诉讼法 第八十五条第四款, by analogy): what was posted in time may arrive after the procedure was ended. */
const posted = (of: 1 | 2) => ({
  zh: `${level(of).zh}，最后一日之前已经交邮`,
  en: `${level(of).en}, posted by the last day`,
  holds: (life: Life, data: { level: 1 | 2; sentOn: string }): boolean => {
    const until = lastDayToAsk(life, of)
    return next(of).holds(life, data) && until !== undefined && data.sentOn <= until
  },
})

const isDone = ({ promises }: Life): boolean => promises.every(({ performedOn }) => performedOn !== undefined)

/** 第三十二条第二款: a supporting opinion that the review upheld is performed before anything ends. */
const upheldDone = (life: Life): boolean => life.review?.outcome !== 'UPHOLD' || isDone(life)
/** 重新办理 took no right away: while its days run, the petitioner may go to the organ above instead of waiting for another answer. */
const meanwhile = (of: 1 | 2) => ({
  zh: `${level(of).zh}，重新办理期间请求期限还没有过`,
  en: `${level(of).en}, while the right runs on during a handling opened again`,
  holds: (life: Life, data: { level: 1 | 2; sentOn?: string }): boolean => {
    const until = lastDayToAsk(life, of)
    const runs = life.clocks.findLast(({ id }) => id === 'P01' || id === 'P02')?.endedOn === undefined
    return next(of).holds(life, data) && runs && until !== undefined && (data.sentOn ?? '') <= until
  },
})

const REOPENED: readonly Phase[] = [...WORKING, 'ISSUED']

const redo = (is: boolean) => ({
  zh: is ? '责令重新作出' : '维持、变更或者撤销',
  en: is ? 'a redo is ordered' : 'upheld, altered or revoked',
  holds: ({ review }: Life): boolean => (review?.outcome === 'REDO') === is,
})

/** 复查、复核、终结. */
export const REVIEW_MOVES: readonly Move[] = [
  ...moves(
    'ReviewRequested',
    { from: ['SERVED', 'PERFORMING', 'CLOSED'], to: 'REVIEW1', by: ['petitioner', 'office', 'reviewer'], basis: FIRST, when: next(1) },
    {
      from: ['REVIEW1_SERVED', 'PERFORMING', 'CLOSED'],
      to: 'REVIEW2',
      by: ['petitioner', 'office', 'reviewer'],
      basis: FINAL,
      when: next(2),
    },
    { from: ['TERMINATED'], to: 'REVIEW1', by: ['petitioner', 'office', 'reviewer'], basis: FIRST, when: posted(1) },
    { from: ['TERMINATED'], to: 'REVIEW2', by: ['petitioner', 'office', 'reviewer'], basis: FINAL, when: posted(2) },
    { from: REOPENED, to: 'REVIEW1', by: ['petitioner', 'office', 'reviewer'], basis: FIRST, when: meanwhile(1) },
    { from: REOPENED, to: 'REVIEW2', by: ['petitioner', 'office', 'reviewer'], basis: FINAL, when: meanwhile(2) },
  ),
  ...moves('ReviewAccepted', { from: ['REVIEW1', 'REVIEW2'], to: 'SAME', by: ['reviewer'], basis: FIRST }),
  ...moves('ReviewDeclined', { from: ['REVIEW1', 'REVIEW2'], to: 'BACK', by: ['review-head'], basis: FIRST }),
  ...moves('ReviewMovedUp', { from: ['REVIEW1', 'REVIEW2'], to: 'SAME', by: ['reviewer'], basis: '信访工作条例 第二十八条第三款' }),
  ...moves('ReviewWithdrawn', { from: ['REVIEW1', 'REVIEW2'], to: 'BACK', by: ['petitioner'], basis: FIRST }),
  ...moves('ReviewDrafted', { from: ['REVIEW1', 'REVIEW2'], to: 'SAME', by: ['reviewer'], basis: FIRST }),
  ...moves('ReviewReturned', { from: ['REVIEW1', 'REVIEW2'], to: 'SAME', by: ['review-head'], basis: FIRST }),
  ...moves(
    'ReviewDecided',
    { from: ['REVIEW1'], to: 'REVIEW1_ISSUED', by: ['review-head'], basis: FIRST, when: level(1) },
    { from: ['REVIEW2'], to: 'REVIEW2_ISSUED', by: ['review-head'], basis: FINAL, when: level(2) },
  ),
  ...moves(
    'ReviewServed',
    { from: ['REVIEW1_ISSUED', 'REVIEW2_ISSUED'], to: 'HANDLING', by: ['reviewer'], basis: FIRST, when: redo(true) },
    { from: ['REVIEW1_ISSUED'], to: 'REVIEW1_SERVED', by: ['reviewer'], basis: FIRST, when: redo(false) },
    { from: ['REVIEW2_ISSUED'], to: 'REVIEW2_SERVED', by: ['reviewer'], basis: FINAL, when: redo(false) },
  ),
  ...moves(
    'MatterTerminated',
    {
      from: ['REVIEW2_SERVED'],
      to: 'TERMINATED',
      by: ['office'],
      basis: `${FINAL}第三款`,
      when: { zh: '维持的承诺都已做到', en: 'every promise that was upheld is done', holds: upheldDone },
    },
    {
      from: ['CLOSED', 'SERVED', 'REVIEW1_SERVED'],
      to: 'TERMINATED',
      by: ['office'],
      basis: '浙江省信访条例 第二十五条',
      when: {
        zh: '已经复核，或者不再请求复查复核，或者已和解并履行完毕，或者信访人死亡且无人承受',
        en: 'finally reviewed, or no review was asked for in time, or settled and performed, or dead without successor',
        holds: (life, { why }) => (why !== 'FINAL_REVIEW' || life.reviewed.at(-1) === 2) && isDone(life),
      },
    },
  ),
  ...moves(
    'NewFactsExamined',
    {
      from: ['TERMINATED', 'CLOSED', 'SERVED', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'WITHDRAWN'],
      to: 'REGISTERED',
      by: ['office'],
      basis: `${FINAL}第三款`,
      when: { zh: '有新的事实或者理由', en: 'facts or reasons are new', holds: (_, { found }) => found },
    },
    {
      from: ['TERMINATED', 'CLOSED', 'SERVED', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'WITHDRAWN'],
      to: 'SAME',
      by: ['office'],
      basis: `${FINAL}第三款`,
      when: { zh: '没有新的事实和理由', en: 'nothing is new', holds: (_, { found }) => !found },
    },
  ),
]

/** 评价与记录: they change no state. */
export const RECORD_MOVES: readonly Move[] = [
  ...moves('EvaluationGiven', { from: EVERY, to: 'SAME', by: ['petitioner'], basis: '信访工作条例 第二十一条第二款' }),
  ...moves('EvaluationWindowClosed', { from: EVERY, to: 'SAME', by: ['system'], basis: '信访工作条例 第二十一条第二款' }),
  ...moves('PersonalDataErased', { from: EVERY, to: 'SAME', by: ['office-head'], basis: '个人信息保护法 第四十七条' }),
  ...moves('PaperFiled', {
    from: EVERY,
    to: 'SAME',
    by: ['office', 'unit', 'reviewer', 'petitioner'],
    basis: '党政机关公文处理工作条例 第九条',
  }),
  ...moves('PaperVoided', {
    from: EVERY,
    to: 'SAME',
    by: ['office', 'unit', 'reviewer'],
    basis: '党政机关公文处理工作条例 第九条',
  }),
  ...moves('PaperSealed', { from: EVERY, to: 'SAME', by: ['system'], basis: '党政机关公文处理工作条例 第二十五条' }),
  ...moves('PaperPrinted', { from: EVERY, to: 'SAME', by: ['office', 'unit', 'reviewer'], basis: '党政机关公文处理工作条例 第二十五条' }),
  ...moves('FileTextRead', { from: EVERY, to: 'SAME', by: ['system'], basis: '信访工作条例 第二十一条第一款' }),
  ...moves('CalendarChanged', { from: EVERY, to: 'SAME', by: ['system'], basis: '民法典 第二百零三条' }),
]
