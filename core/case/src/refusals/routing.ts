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
  'competence-decided': {
    zh: '受理争议已有决定，由您的单位受理，不能再提出异议。',
    en: 'The dispute was decided: your unit takes the matter and cannot object again.',
  },
  'received-directly': {
    zh: '事项是信访人直接向您的单位提出的，没有转送可以异议；不属于职权范围的，请书面告知信访人向哪个机关提出。',
    en: 'The petitioner came to your unit directly, so there is no referral to object to. If it is not competent, tell the petitioner in writing which body is.',
  },
  'not-escalated': { zh: '事项没有报请决定。', en: 'The matter was not put before the leaders.' },
  'already-decided': { zh: '已有决定，请据此交办。', en: 'There is a decision; assign the matter accordingly.' },
  'not-decided-yet': {
    zh: '已报请党委、政府决定，请等决定作出并登记后再交办。',
    en: 'The matter was put before the leaders. Record their decision first, then assign it.',
  },
  'decided-means-assigned': {
    zh: '按党委、政府的决定办理的，应当交办并写明报告期限，不能只转送。',
    en: 'What the leaders decided is assigned, with a day for the report, not merely transferred.',
  },
  'another-unit-decided': { zh: '决定写明的是另一个单位，请交给该单位。', en: 'The decision names another unit. Assign it there.' },
  'report-incomplete': {
    zh: '应当报告、通报的对象还不全，请一并报告后登记。',
    en: 'Not everybody who must be told was told. Report to them too, then record it.',
  },
  'nothing-is-owed': { zh: '事项已经结束，没有需要报告的。', en: 'The matter is over; there is nothing to report.' },
  'no-dispute-possible': {
    zh: '只有在信访部门手中，或者有异议待核时，才能提交受理争议。',
    en: 'A dispute can be put forward only while the matter is with the petition office or an objection waits.',
  },
  'decider-is-party': {
    zh: '决定机关不能是争议的一方，也不能是信访部门自己。',
    en: 'Who decides may neither be one of the sides nor the petition office itself.',
  },
  'decide-by-past': { zh: '决定期限必须晚于今天。', en: 'The day to decide must lie after today.' },
  'decide-by-too-late': {
    zh: '信访人的期限不停，争议最迟在十五日内决定。',
    en: 'The petitioner’s days go on, so the dispute must be decided within fifteen days.',
  },
  'no-dispute-open': { zh: '没有待决定的受理争议。', en: 'There is no dispute to decide.' },
  'nothing-to-hand-on': { zh: '该单位在这件事项中没有需要承接的。', en: 'That unit has nothing in this matter to hand on.' },
  'unit-still-there': { zh: '该单位今天还在，没有撤并。', en: 'That unit still exists today.' },
  'no-objection-open': { zh: '没有待核的异议。', en: 'There is no objection to decide.' },
} as const satisfies Texts
