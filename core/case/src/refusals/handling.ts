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
  'reply-stopped': {
    zh: '送出前核对发现有须处理的地方。请看列出的文字：有误的改正或者退回修改；确认无误的，写明理由再送出。',
    en: 'The check before it leaves stopped this text. Read the passages shown: if they are wrong, correct them or send the draft back; if they are right, say why and send it.',
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
  'object-first': {
    zh: '转来的事项不属于本单位职权的，不能直接告知不予受理，请在五个工作日内向信访部门提出异议。',
    en: 'What was sent to the unit is not declined as outside its competence. Object to the petition office within five working days.',
  },
  'suggestion-has-its-own-way': {
    zh: '这是建议意见，请按“研究建议”办理，不出具处理意见书。',
    en: 'This is a suggestion: take it up to be studied; no opinion is issued on it.',
  },
  'not-a-suggestion': {
    zh: '信访人请求解决问题，应当告知是否受理，不能作为建议处理。',
    en: 'The petitioner asks for redress. Say whether it is accepted; it cannot be treated as a suggestion.',
  },
  'no-suggestion-open': { zh: '没有正在研究的建议。', en: 'No suggestion is being studied.' },
  'simple-ground-needed': { zh: '请写明适用简易办理的理由。', en: 'Say why the simple procedure may be used.' },
  'simple-not-assigned': {
    zh: '上级或者信访部门交办的事项不适用简易办理，请按普通程序受理。',
    en: 'An assigned matter is not handled simply. Accept it in the ordinary procedure.',
  },
  'simple-not-major': {
    zh: '报请党委、政府决定过的重大事项不适用简易办理，请按普通程序受理。',
    en: 'A matter that was put before the leaders is not handled simply. Accept it in the ordinary procedure.',
  },
  'simple-not-several': {
    zh: '多人联名或者涉及多个单位的事项不适用简易办理，请按普通程序办理。',
    en: 'A joint petition, or one for several units, is not handled simply. Use the ordinary procedure.',
  },
  'simple-too-late': {
    zh: '简易办理应当在收到后三个工作日内受理，现在请按普通程序受理。',
    en: 'A simple matter is accepted within three working days. Accept it in the ordinary procedure now.',
  },
  'no-simple-procedure': {
    zh: '那时还没有简易办理的规定，请按普通程序受理。',
    en: 'There was no simple procedure then. Use the ordinary one.',
  },
  'simple-needs-no-opinion': {
    zh: '简易办理的事项请直接答复；需要出具处理意见书的，先转为普通程序。',
    en: 'A simple matter is answered directly. If an opinion is needed, turn to the ordinary procedure first.',
  },
  'simple-has-no-extension': {
    zh: '简易办理不能延期，十个工作日内办不完的，请转为普通程序。',
    en: 'The simple procedure cannot be extended. If ten working days are not enough, turn to the ordinary one.',
  },
  'not-simple': { zh: '事项不在简易办理中。', en: 'The matter is not in the simple procedure.' },
  'refusal-needs-opinion': {
    zh: '不予支持的诉求不能简易答复：请转为普通程序，出具处理意见书，信访人才能请求复查。',
    en: 'A claim is not refused in a simple answer. Turn to the ordinary procedure and issue an opinion, so that a review can be asked for.',
  },
  'answered-in-future': { zh: '答复日期不能晚于今天。', en: 'The day of the answer cannot be after today.' },
  'answered-before-accepted': { zh: '答复日期不能早于受理日期。', en: 'The day of the answer cannot be before acceptance.' },
  'already-answered-simply': {
    zh: '已经答复。信访人要求书面意见的，才能再转为普通程序。',
    en: 'It was answered. It turns to the ordinary procedure only if the petitioner asks for a written opinion.',
  },
  'asked-by-petitioner-only': {
    zh: '您可以要求书面答复；其他理由由办理单位提出。',
    en: 'You may ask for a written opinion; other reasons are for the unit to give.',
  },
  'limitations-untold': {
    zh: '请选出要告知的期限：信访不会使诉讼、仲裁、复议的期限停下，不告知会使人失去权利。',
    en: 'Choose the last days to be told. A petition stops none of them, and whoever is not told may lose the right.',
  },
  'limitation-of-another-way': { zh: '所选的期限不属于这条途径。', en: 'One of the periods does not belong to this way.' },
  'known-in-future': { zh: '知道的日期不能晚于今天。', en: 'The day it became known cannot be after today.' },
  'not-on-another-track': { zh: '事项没有导入其他法定程序。', en: 'The matter is not in another procedure of law.' },
  'ended-in-future': { zh: '结束日期不能晚于今天。', en: 'The day it ended cannot be after today.' },
  'track-objection-open': {
    zh: '信访人认为途径不对，还没有答复。请先撤回告知，或者写一条信访人可见的说明。',
    en: 'The petitioner finds the way wrong and was not answered. Withdraw the notice, or add a note that the petitioner can read.',
  },
  'assistance-of-itself': {
    zh: '协办单位不能是本单位或者信访部门。',
    en: 'The assisting unit can be neither your own nor the petition office.',
  },
  'already-asked': { zh: '已请该单位协办，正在等它答复。', en: 'That unit was asked already and has not answered yet.' },
  'assistance-day-past': { zh: '协办答复日期必须晚于今天。', en: 'The day for the answer must lie after today.' },
  'assistance-day-too-late': {
    zh: '协办答复日期不能晚于本件的办理期限。',
    en: 'The day for the answer cannot lie after the last day of handling.',
  },
  'not-asked-to-assist': { zh: '没有请您的单位协办，或者已经答复。', en: 'Your unit was not asked for its part, or gave it already.' },
  'already-cosigned': { zh: '您的单位已会签这份草稿。', en: 'Your unit agreed to this draft already.' },
  'not-cosigned': {
    zh: '协办单位还没有会签，请等会签后签发。协办单位逾期不答复的，不必再等。',
    en: 'An assisting unit has not co-signed yet. One that let its own day pass need not be waited for.',
  },
  'cosign-not-awaited': {
    zh: '没有在等这个单位会签。',
    en: 'No signature of this unit is waited for.',
  },
  'cosign-already-escalated': { zh: '已提请协调，正在等待决定。', en: 'It was put before the petition office already.' },
  'cosign-day-not-passed': {
    zh: '草稿送会签满五日，或者办理期限临近时，才可以提请协调。请先与该单位协商。',
    en: 'Talk to the unit first: it can be put before the office five days after the draft was laid, or when the period is about to end.',
  },
  'cosign-not-escalated': { zh: '没有待协调的会签分歧。', en: 'There is no disagreement to settle.' },
  'drafted-by-recused': {
    zh: '拟稿人或者审核人已经回避，这份草稿不能签发。请由接替的承办人重新拟稿，再审核、签发。',
    en: 'Whoever drafted or checked this stands aside now, so it cannot be signed. The replacement drafts it anew; then it is checked and signed.',
  },
  'checker-signs': {
    zh: '审核和签发须是两个人。请退回草稿，由另一名工作人员审核，或者由另一名负责人签发。',
    en: 'Whoever checked does not sign. Send it back to be checked by somebody else, or let another head sign.',
  },
  'not-checked': {
    zh: '有不予支持的诉求或者涉及几个单位的，须由另一名工作人员审查后才能签发。',
    en: 'With a refused claim or several units, a second person must check the draft before it is signed.',
  },
  'not-a-checker': { zh: '审查由合法性审查员或者另一名经办人进行。', en: 'The check is done by a legal checker or another clerk.' },
  'not-your-own-draft': { zh: '不能审查自己拟的意见，请另一名工作人员审查。', en: 'Nobody checks their own draft. Ask a colleague.' },
  'already-checked': { zh: '这份草稿已审查。', en: 'This draft was checked.' },
  'promise-not-supported': {
    zh: '只有予以支持的诉求才写办到的日期。',
    en: 'Only a supported claim has days by which something will be done.',
  },
  'promise-day-past': {
    zh: '承诺办到的日期必须晚于今天；已经办到的，不用填日期。',
    en: 'A day promised must lie after today. If it is done already, leave the days out.',
  },
  'matter-is-over': { zh: '事项已经结束。', en: 'The matter is over.' },
  'nobody-to-stand-aside': {
    zh: '现在还没有人办理这件事项；有人办理后再提出。',
    en: 'Nobody is handling it yet. Ask again once somebody is.',
  },
  'already-stands-aside': { zh: '该工作人员已经回避。', en: 'That person stands aside already.' },
  'recusal-already-asked': { zh: '已提出回避，正在等待决定。', en: 'It was asked already and waits for a decision.' },
  'only-for-oneself': { zh: '请以信访人的身份提出。', en: 'Ask as the petitioner.' },
  'no-recusal-asked': { zh: '没有待决定的回避。', en: 'There is no request to decide.' },
  'not-in-ones-own-cause': {
    zh: '不能决定自己是否回避，请本机关其他负责人或者信访局负责人决定。',
    en: 'Nobody decides whether they themselves stand aside. Another head of the organ does, or the head of the petition office.',
  },
  'replacement-needed': {
    zh: '请确定由谁接着办理，再同意回避。',
    en: 'Name who goes on with it before you grant it.',
  },
  'replacement-not-fit': {
    zh: '接替的人须在同一机关担任同样的岗位，自己没有回避；复查复核中还须没有参与过原处理。',
    en: 'Choose somebody of the same organ in the same post who does not stand aside and, in a review, had no part in the decision.',
  },
  'file-not-found': { zh: '附件没有上传成功，请重新上传。', en: 'An attached file did not arrive. Please upload it again.' },
} as const satisfies Texts
