import { EVERY, LIVE, type Move, moves } from './move.ts'

const PARTIES = '信访工作条例 第二十条第三款'
const MANDATE = '民法典 第一百六十五条、第一百七十三条'
const LINKING = '信访工作条例 第十九条第三款'
const BEFORE_ANSWER = LIVE.filter(
  (phase) => !['ISSUED', 'SERVED', 'PERFORMING', 'CLOSED', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'REVIEW1', 'REVIEW2'].includes(phase),
)

/** 登记、补充、当事人变动、并件拆分. */
export const INTAKE_MOVES: readonly Move[] = [
  ...moves(
    'SupplementReceived',
    {
      from: ['DECLINED'],
      to: 'REGISTERED',
      by: ['petitioner', 'office'],
      basis: '信访工作条例 第二十三条',
      when: { zh: '已告知不予受理并存档', en: 'declined and filed', holds: ({ declinedOn }) => declinedOn !== undefined },
    },
    { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: '信访工作条例 第十九条第一款' },
  ),
  ...moves('TopicCorrected', { from: EVERY, to: 'SAME', by: ['office'], basis: '信访工作条例 第二十二条第一款' }),
  ...moves('RepresentativesElected', { from: LIVE, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: PARTIES }),
  ...moves('PersonJoined', { from: LIVE, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: PARTIES }),
  ...moves('PersonLeft', { from: LIVE, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: PARTIES }),
  ...moves('ContactClarified', { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: '信访工作条例 第二十三条第二款' }),
  ...moves('OwedNoticeGiven', { from: EVERY, to: 'SAME', by: ['office', 'unit'], basis: '信访工作条例 第二十三条第二款' }),
  ...moves('MandateGiven', { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: MANDATE }),
  ...moves('MandateEnded', { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit', 'system'], basis: MANDATE }),
  ...moves('ConsentGiven', { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: '个人信息保护法 第十四条' }),
  ...moves('ConsentWithdrawn', { from: EVERY, to: 'SAME', by: ['petitioner', 'office', 'unit'], basis: '个人信息保护法 第十五条' }),
  ...moves('MatterWithdrawn', { from: LIVE, to: 'WITHDRAWN', by: ['petitioner'], basis: '信访工作条例 第十七条' }),
  ...moves('LinkProposed', { from: LIVE, to: 'SAME', by: ['office'], basis: LINKING }),
  ...moves('MatterLinked', {
    from: LIVE,
    to: 'LINKED',
    by: ['office'],
    basis: LINKING,
    when: { zh: '另一名工作人员已提出', en: 'proposed by another officer', holds: ({ linkProposed }) => linkProposed !== undefined },
  }),
  ...moves('MatterUnlinked', { from: ['LINKED'], to: 'BACK', by: ['office'], basis: LINKING }),
  ...moves('ClaimsSplitOff', { from: LIVE, to: 'SAME', by: ['office'], basis: '信访工作条例 第二十二条第一款' }),
  ...moves('SplitUndone', { from: BEFORE_ANSWER, to: 'SAME', by: ['office'], basis: '信访工作条例 第二十二条第一款' }),
  ...moves('ContactAssessed', { from: EVERY, to: 'SAME', by: ['office'], basis: LINKING }),
]
