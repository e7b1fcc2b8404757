/** States of a matter on the first road, after the state table of the lifecycle: code, Chinese name, English name. */
export const PHASES = {
  REGISTERED: { code: 'S20', zh: '已登记', en: 'Registered' },
  REFERRED: { code: 'S30', zh: '已转出，待签收', en: 'Sent, not yet signed for' },
  RECEIVED: { code: 'S40', zh: '已签收，待告知', en: 'Signed for, notice owed' },
  OBJECTED: { code: 'S35', zh: '异议待核', en: 'Objection under examination' },
  RETURNED: { code: 'S36', zh: '退回，待改派', en: 'Returned, to be routed anew' },
  DECLINED: { code: 'S42', zh: '不予受理', en: 'Declined' },
  HANDLING: { code: 'S50', zh: '办理中', en: 'In handling' },
  DRAFTED: { code: 'S60', zh: '意见待签发', en: 'Opinion awaiting signature' },
  ISSUED: { code: 'S61', zh: '已签发，待送达', en: 'Signed, to be served' },
  SERVED: { code: 'S62', zh: '已送达', en: 'Answered and served' },
} as const

export type Phase = keyof typeof PHASES
