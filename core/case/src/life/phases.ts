/** States of a matter (信访事项 × 办理), after the state table of the lifecycle: code, Chinese name, English name. What runs beside a state (延期、听证、调解、督办、评价) is no state. */
export const PHASES = {
  REGISTERED: { code: 'S20', zh: '已登记', en: 'Registered' },
  LINKED: { code: 'S21', zh: '已并件', en: 'Handled with another matter' },
  REFERRED: { code: 'S30/S31', zh: '已转出，待签收', en: 'Sent, not yet signed for' },
  ESCALATED: { code: 'S32', zh: '已报请决定', en: 'Put before the leaders' },
  OBJECTED: { code: 'S35', zh: '异议待核', en: 'Objection under examination' },
  RETURNED: { code: 'S36', zh: '退回，待改派', en: 'Returned, to be routed anew' },
  DISPUTED: { code: 'S37', zh: '受理争议待定', en: 'Competence in dispute' },
  RECEIVED: { code: 'S40', zh: '已签收，待告知', en: 'Signed for, notice owed' },
  DECLINED: { code: 'S42', zh: '不予受理', en: 'Declined' },
  OTHER_TRACK: { code: 'S43', zh: '已导入其他法定程序', en: 'In another procedure of law' },
  SUGGESTION: { code: 'S44', zh: '建议研究中', en: 'Suggestion under study' },
  HANDLING: { code: 'S41/S50', zh: '办理中', en: 'In handling' },
  DRAFTED: { code: 'S60', zh: '意见待签发', en: 'Opinion awaiting signature' },
  ISSUED: { code: 'S61', zh: '已签发，待送达', en: 'Signed, to be served' },
  SERVED: { code: 'S62', zh: '已送达', en: 'Answered and served' },
  PERFORMING: { code: 'S65', zh: '支持意见执行中', en: 'Promise being performed' },
  CLOSED: { code: 'S70', zh: '已办结', en: 'Closed' },
  REVIEW1: { code: 'S80', zh: '复查中', en: 'First review under way' },
  REVIEW1_ISSUED: { code: 'S80', zh: '复查意见待送达', en: 'First review decided, to be served' },
  REVIEW1_SERVED: { code: 'S81', zh: '复查意见已送达', en: 'First review served' },
  REVIEW2: { code: 'S82', zh: '复核中', en: 'Final review under way' },
  REVIEW2_ISSUED: { code: 'S82', zh: '复核意见待送达', en: 'Final review decided, to be served' },
  REVIEW2_SERVED: { code: 'S83', zh: '复核意见已送达', en: 'Final review served' },
  WITHDRAWN: { code: 'S90', zh: '信访人已撤回', en: 'Withdrawn by the petitioner' },
  TERMINATED: { code: 'S90', zh: '程序终结', en: 'Procedure ended' },
} as const

export type Phase = keyof typeof PHASES

/** Phases in which no office owes the petitioner an answer: answered, ended, or handled under another number. */
export const ANSWERED: readonly Phase[] = [
  'SERVED',
  'CLOSED',
  'OTHER_TRACK',
  'LINKED',
  'REVIEW1_SERVED',
  'REVIEW2_SERVED',
  'WITHDRAWN',
  'TERMINATED',
]
