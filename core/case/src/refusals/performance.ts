import type { Texts } from './texts.ts'

/** 程序、执行、督办 */
export const PERFORMANCE = {
  'not-now': { zh: '事项在现在这个环节不能办这一步。', en: 'This step is not lawful where the matter stands now.' },
  'not-served': { zh: '处理意见书还没有送达信访人。', en: 'The opinion has not been served on the petitioner yet.' },
  'no-such-promise': { zh: '处理意见书没有承诺过这一项。', en: 'The opinion made no such promise.' },
  'already-performed': { zh: '这一项已经登记做到。', en: 'This one is already recorded as done.' },
  'performed-in-future': { zh: '做到的日期不能晚于今天。', en: 'The day it was done cannot be after today.' },
  'performance-unproven': {
    zh: '请附上证明：现场照片、付款凭证、验收单等，至少一个文件。',
    en: 'Attach what proves it, one file at least: a photograph, a record of payment, an acceptance sheet.',
  },
  'promise-not-due': {
    zh: '承诺的日期还没有到，也没有登记为已经做到。过了那一天没有做到，可以随时反映。',
    en: 'The promised day has not come and nobody called it done. After that day you can say so at any time.',
  },
  'promise-open': {
    zh: '还有承诺的事没有做到。做到并登记以后才能办结；联系不上信访人不是理由。',
    en: 'Something that was promised is not done yet. Do it and record it first; that the petitioner could not be reached is no ground.',
  },
  'already-closed': { zh: '事项已经办结。', en: 'The matter is already closed.' },
  'already-resolved': { zh: '已经确认解决。', en: 'It is already confirmed as resolved.' },
  'not-closed': {
    zh: '事项还没有办结。办结以后才能确认解决。',
    en: 'The matter is not closed yet; it can be confirmed as resolved after that.',
  },
  'no-follow-up-consent': {
    zh: '信访人没有同意回访。可以由信访人自己在查询页面确认；没有回音不当作已经解决。',
    en: 'The petitioner did not agree to a follow-up. They can confirm it on their own page; no answer is never taken for it.',
  },
  'hearing-consent-needed': {
    zh: '听证须由信访人申请，或者事先征得同意；几个人一起反映的，须每一位同意。请先登记同意。',
    en: 'A hearing needs the petitioner’s request or consent; of several, that of each. Record it first.',
  },
  'open-hearing-consent-needed': {
    zh: '公开听证会让别人知道信访人的私事，须另外征得信访人同意；没有同意的，不公开举行。',
    en: 'An open hearing tells others what is private, so it needs a consent of its own. Without it, hold it closed.',
  },
  'hearing-already-ordered': {
    zh: '已经通知过一次听证，请先登记结果或者取消。',
    en: 'A hearing is already ordered. Record it or cancel it first.',
  },
  'hearing-not-ahead': { zh: '听证日期须在今天以后。', en: 'The day of the hearing must be after today.' },
  'chair-stands-aside': { zh: '这位主持人在本件中已经回避。', en: 'This person stands aside in this matter and cannot chair.' },
  'no-hearing': { zh: '没有通知过听证。', en: 'No hearing was ordered.' },
  'hearing-day-wrong': {
    zh: '听证的日子不能晚于今天，不能早于发出通知的那天，也不能写两次。',
    en: 'A day of the hearing cannot be after today, before it was ordered, or named twice.',
  },
  'hearing-record-needed': {
    zh: '请附上听证笔录。没有笔录，听证的日子不能证明，也不能从复核期限中扣除。',
    en: 'Attach the record of the hearing. Without it the days are not proven and are not left out of a final review.',
  },
  'mediation-consent-needed': {
    zh: '调解须经信访人同意；几个人一起反映的，须每一位同意，代表也不能替别人同意。请先登记同意。',
    en: 'Mediation needs the petitioner’s consent; of several, that of each, and no representative gives it for others. Record it first.',
  },
  'already-mediating': { zh: '已经在调解中。', en: 'Mediation is already under way.' },
  'not-mediating': { zh: '现在没有在调解。', en: 'No mediation is under way.' },
  'agreement-day-needed': {
    zh: '请填写调解协议生效的日期：各方签名、盖章，调解员签名并加盖印章的那天；口头协议为达成之日。',
    en: 'Give the day on which the agreement took effect: signed by all sides and the mediator and sealed, or, if oral, made.',
  },
  'agreement-day-wrong': {
    zh: '协议生效的日期不能晚于今天，也不能早于调解开始的那天。',
    en: 'The agreement cannot take effect after today, or before the mediation began.',
  },
  'no-agreement-day': { zh: '没有达成一致，不填协议生效日期。', en: 'There was no agreement, so there is no day of its effect.' },
  'already-supervised': { zh: '这件事项已在督办中。', en: 'This matter is already pressed.' },
  'no-such-breach': {
    zh: '从期限看，这个单位现在没有这种情形。推诿、程序不当等期限看不出的，请另选并写明事实。',
    en: 'By its dates the unit is in no such breach now. For what no date shows, choose evasion or wrong procedure and give the facts.',
  },
  'not-concerned': { zh: '这个单位没有经办过这件事项。', en: 'This unit has had nothing to do with the matter.' },
  'supervision-day-wrong': { zh: '反馈日期须在今天以后。', en: 'The day to report by must be after today.' },
  'not-supervised': { zh: '这件事项没有被督办。', en: 'This matter is not pressed.' },
  'supervision-answered': { zh: '已经反馈，等信访部门核对。', en: 'The report is in; the petition office looks at it next.' },
  'supervision-unanswered': {
    zh: '单位还没有反馈。问题确实已经解决的，请在说明中写清楚怎样知道的，再结束督办。',
    en: 'The unit has not reported yet, and by its dates the breach is still there.',
  },
  'reopen-period-over': {
    zh: '原来的办理期限已过，单位不能自己重新计算期限。请信访部门决定重新办理并指定日期。',
    en: 'The period the unit had is over, and it gives itself no new one. The petition office opens it again and sets the day.',
  },
  'reopen-day-needed': { zh: '请指定重新答复的日期。', en: 'Set the day by which the unit answers anew.' },
  'reopen-day-past': { zh: '重新答复的日期应在今天以后。', en: 'The day for the new answer must lie ahead.' },
  'reopen-day-too-late': { zh: '重新办理最长六十日。', en: 'At most sixty days for handling it again.' },
} as const satisfies Texts
