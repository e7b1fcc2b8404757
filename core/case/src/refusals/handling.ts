import type { Texts } from './texts.ts'

/** 办理 handling */
export const HANDLING = {
  'not-received': { zh: '请先签收，再告知是否受理。', en: 'Sign for the matter first, then say whether it is accepted.' },
  'already-notified': {
    zh: '是否受理已经告知信访人，不能再改变；有新情况请记录办理进展。',
    en: 'The petitioner was already told whether the matter is accepted; that stands. Add a note if something is new.',
  },
  'competent-body-needed': {
    zh: '请写明应当向哪个机关或者单位提出。',
    en: 'Name the body that is competent, so that the petitioner knows where to go.',
  },
  'not-your-matter': { zh: '事项不在您的单位办理。', en: 'Your unit is not handling this matter.' },
  'must-be-told': {
    zh: '信访人姓名、住址清楚，必须告知，不能选“无法告知”。',
    en: 'The petitioner’s name and address are clear, so the notice is owed; “not reachable” is not lawful here.',
  },
  'must-be-written': {
    zh: '信访人留有住址，是否受理应当书面告知；电话告知不能代替，可以先打电话，再邮寄或者当面送交告知书。',
    en: 'The petitioner gave an address, so this notice is owed in writing. Call first if you like, then post it or hand it over.',
  },
  'not-in-handling': { zh: '事项不在办理中。', en: 'The matter is not in handling.' },
  'already-extended': { zh: '本件已延期一次，不能再次延期。', en: 'The period was already extended once and cannot be extended again.' },
  'period-already-over': { zh: '办理期限已经届满，不能再批准延期。', en: 'The period is already over and can no longer be extended.' },
  'too-many-days': { zh: '延期合计不得超过三十日。', en: 'An extension may not exceed thirty days in total.' },
  'not-head-of-unit': { zh: '须由本单位负责人批准。', en: 'Only the head of the unit may do this.' },
  'claims-unanswered': { zh: '请逐项答复每一项诉求。', en: 'Answer every claim, one by one.' },
  'claim-answered-twice': { zh: '有一项诉求答复了两次，每项只能有一个结论。', en: 'One claim is answered twice; each has one finding.' },
  'unknown-claim': { zh: '答复中有一项不是本件的诉求。', en: 'One of the answers is for a claim that this matter does not have.' },
  'no-draft': { zh: '还没有拟好的处理意见。', en: 'There is no draft opinion yet.' },
  'not-issued': { zh: '处理意见书还没有签发。', en: 'The opinion has not been signed yet.' },
  'served-before-issued': { zh: '送达日期不能早于签发日期。', en: 'The day of service cannot be before the day of signature.' },
  'served-in-future': { zh: '送达日期不能晚于今天。', en: 'The day of service cannot be after today.' },
  'electronic-without-consent': { zh: '电子送达须经受送达人同意。', en: 'Electronic service needs the person’s consent.' },
  'witnesses-needed': {
    zh: '留置送达须写明两名见证人的姓名（用顿号隔开），或者附上现场照片、录像。',
    en: 'To leave a document, name two witnesses, with a comma between them, or attach a photograph or film of it.',
  },
  'refusal-not-described': {
    zh: '请在备注中写明拒收的事由和留置的地点。',
    en: 'Say in the remarks why it was not taken and where it was left.',
  },
  'arrival-not-shown': {
    zh: '请附上送达凭据，或者在备注中写明怎样确认信访人已经收到。',
    en: 'Attach what shows that it arrived, or say in the remarks how it is known.',
  },
  'proof-needed': { zh: '请写明受送达人或证明人。', en: 'Name who received it or who witnessed it.' },
  'file-not-found': { zh: '附件没有上传成功，请重新上传。', en: 'An attached file did not arrive. Please upload it again.' },
} as const satisfies Texts
