import type { Texts } from './texts.ts'

/** 转送交办 routing */
export const ROUTING = {
  'not-with-office': {
    zh: '事项不在信访部门手中，现在不能转送或交办。',
    en: 'The matter is not with the petition office now, so it cannot be sent on.',
  },
  'unit-not-in-effect': {
    zh: '该单位在今天不存在或已撤并，请选择承接其职能的单位。',
    en: 'That unit does not exist today. Choose the unit that took over its duties.',
  },
  'petition-office-only': {
    zh: '转送、交办和核定异议由信访部门办理。',
    en: 'Sending matters on and deciding objections is done by the petition office.',
  },
  'not-to-itself': {
    zh: '不能转给信访部门自己，请选择有权处理的单位。',
    en: 'The petition office cannot send a matter to itself. Choose the competent unit.',
  },
  'report-date-needed': { zh: '交办必须写明办理期限。', en: 'An assignment must name the day by which the result is to be reported.' },
  'report-date-past': { zh: '办理期限必须晚于今天。', en: 'The day for the report must lie after today.' },
  'report-date-without-assignment': {
    zh: '转送不设报告期限；需要报告结果的，请改用交办。',
    en: 'A transfer has no day for a report. If a report is needed, assign the matter instead.',
  },
  'not-sent-to-you': { zh: '事项没有转到您的单位。', en: 'The matter was not sent to your unit.' },
  'not-waiting-for-signature': { zh: '事项已经签收，或还没有转出。', en: 'The matter is already signed for, or was not sent yet.' },
  'objection-too-late': {
    zh: '异议期限已过，须告知是否受理。',
    en: 'The time to object has passed; the unit must now say whether it accepts.',
  },
  'objection-too-early': { zh: '请先签收，再提出异议。', en: 'Sign for the matter first, then object.' },
  'already-objected': {
    zh: '本单位对这次转送已提出过异议，异议不成立。',
    en: 'Your unit already objected to this referral and the objection was rejected.',
  },
  'no-objection-open': { zh: '没有待核的异议。', en: 'There is no objection to decide.' },
} as const satisfies Texts
