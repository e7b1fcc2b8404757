import { EVERY, LIVE, type Move, moves } from './move.ts'

const REFERRING = '信访工作条例 第二十二条第一款'
const OBJECTING = '信访工作条例 第二十三条第三款'
const DISPUTING = '信访工作条例 第二十四条第一款'

/** 转送、交办、异议、争议、承接. */
export const ROUTING_MOVES: readonly Move[] = [
  ...moves(
    'MatterReferred',
    { from: ['REGISTERED', 'RETURNED', 'DECLINED'], to: 'REFERRED', by: ['office'], basis: REFERRING },
    {
      from: ['ESCALATED'],
      to: 'REFERRED',
      by: ['office'],
      basis: REFERRING,
      when: {
        zh: '党委、政府已作决定，且为交办',
        en: 'decided by the leaders, and assigned',
        holds: ({ instructed }, { mode }) => instructed === true && mode === 'ASSIGN',
      },
    },
  ),
  ...moves('ReferralSigned', { from: ['REFERRED'], to: 'RECEIVED', by: ['unit'], basis: OBJECTING }),
  ...moves('ObjectionRaised', { from: ['RECEIVED'], to: 'OBJECTED', by: ['unit'], basis: OBJECTING }),
  ...moves('ObjectionUpheld', { from: ['OBJECTED'], to: 'RETURNED', by: ['office'], basis: OBJECTING }),
  ...moves('ObjectionRejected', { from: ['OBJECTED'], to: 'RECEIVED', by: ['office'], basis: OBJECTING }),
  ...moves('MatterEscalated', { from: ['REGISTERED', 'RETURNED'], to: 'ESCALATED', by: ['office'], basis: REFERRING }),
  ...moves('EscalationDecided', { from: ['ESCALATED'], to: 'SAME', by: ['office'], basis: REFERRING }),
  ...moves('UrgentReported', { from: LIVE, to: 'SAME', by: ['office', 'unit'], basis: '信访工作条例 第二十五条' }),
  ...moves('DisputeOpened', { from: ['REGISTERED', 'OBJECTED', 'RETURNED'], to: 'DISPUTED', by: ['office'], basis: DISPUTING }),
  ...moves('DisputeDecided', { from: ['DISPUTED'], to: 'RECEIVED', by: ['decider', 'office'], basis: DISPUTING }),
  ...moves('UnitSucceeded', { from: EVERY, to: 'SAME', by: ['office', 'system'], basis: '信访工作条例 第二十四条第二款' }),
]
