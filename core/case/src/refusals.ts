/**
 * What each refusal says to a person, with the way out. Every code that a rule can return stands here in both languages; a test finds missing ones.
 * The article it rests on travels beside it as `basis`.
 */
const SAID = {
  // The case file
  'changed-meanwhile': {
    zh: '这件事项刚刚有了新的记录。请看过新记录后再提交，您填写的内容还在。',
    en: 'Something was recorded on this matter a moment ago. Look at it, then send again; what you typed is still here.',
  },
  'already-there': { zh: '同样的内容已经登记过，没有重复登记。', en: 'The same is already registered; nothing was registered twice.' },
  'other-letter-there': {
    zh: '同一来源、同一编号下已有另一封信。编号重复的请改正；是另一张表的，用 --source 给它另一个名字。',
    en: 'Another letter is already there under this number of this table. Mend the number, or name the table apart with --source.',
  },
  'clock-behind-record': {
    zh: '本机时间早于本件最近一次记录，请先校准服务器时间。',
    en: 'This machine’s clock is behind the last record of this matter. Set the clock right first.',
  },
  // 期限 the clock
  'not-a-date': { zh: '日期不存在，请按“2026-09-01”的样子填写。', en: 'There is no such day. Write it like 2026-09-01.' },
  'unknown-clock': {
    zh: '没有这个期限编号，“onedoor clock due --help”列出全部编号。',
    en: 'There is no clock of that name; “onedoor clock due --help” lists them.',
  },
  'no-length-in-law': {
    zh: '法规没有给这项职责定出固定天数，或者由交办函、地方规定另行确定。',
    en: 'The law sets no fixed length for this duty, or leaves it to the letter of assignment or to local rules.',
  },
  'no-rule-on-that-day': { zh: '那一天还没有（或已不再有）这条期限规定。', en: 'No rule gave that period on that day.' },
  // 文书 documents
  'mandatory-missing': {
    zh: '缺少法定必备内容，不能出具文书。',
    en: 'Something the law wants in this document is missing, so it is not made.',
  },
  // 登记 intake
  'accusation-needs-confidential-channel': {
    zh: '检举控告不能登记为信访事项。请用“检举控告”代收；信里还有别的诉求的，把检举部分分离出来再登记。',
    en: 'A report of wrongdoing is not registered as a matter. Take it into the protected channel; if the letter asks for other things too, split the report off first.',
  },
  'hidden-text-possible': {
    zh: 'PDF 和 Word 里可能有看不见的文字。请打印后把可以公开的页拍照或扫描成图片，再作为材料上传；原件随检举部分走专门渠道。',
    en: 'A PDF or a Word file can hold text that nobody sees. Print it, photograph or scan the pages that may be read, and add those; the original goes with the report.',
  },
  'accused-first': {
    zh: '请先记录反映的是谁（单位、人员），再转送或办理：不知道是谁，就挡不住他。',
    en: 'Record first whom it complains of. Who is not known cannot be held back.',
  },
  'body-is-accused': {
    zh: '这个单位就是被反映的单位，或是它的上下级，不能转给它。',
    en: 'This unit is complained of, or is above or below the one that is; it cannot be sent there.',
  },
  'nothing-to-tell-yet': {
    zh: '还没有转送或办理，没有可以反馈的。',
    en: 'It was neither passed on nor handled yet, so there is nothing to feed back.',
  },
  'no-claim': { zh: '请至少写明一项诉求。', en: 'State at least one claim.' },
  'received-in-future': { zh: '收到日期不能晚于今天。', en: 'The day of receipt cannot be after today.' },
  'received-too-long-ago': {
    zh: '收到日期早于 2005 年 5 月 1 日《信访条例》施行之日，请核对。',
    en: 'The day of receipt lies before 1 May 2005, when the first regulation came into force. Please check it.',
  },
  'submission-not-found': { zh: '没有找到这份来件。', en: 'There is no such submission.' },
  'already-registered': { zh: '这份来件已登记为信访事项。', en: 'This submission has already been registered as a matter.' },
  'nothing-added': { zh: '请写下要补充的内容，或添加一份材料。', en: 'Write what you want to add, or attach a file.' },
  'matter-not-found': { zh: '没有找到这件事项。', en: 'There is no such matter.' },
  'already-answered': {
    zh: '处理意见已送达。不服可以请求复查，并把新的情况写在复查请求里。',
    en: 'The opinion has been served. If you disagree, ask for a review and put the new facts there.',
  },
  // 转送交办 routing
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
  // 办理 handling
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
  // 评价 assessment
  'not-yet-answered': { zh: '答复送达后才能评价。', en: 'You can rate after the answer has been served.' },
  'already-evaluated': {
    zh: '您已评价过，评价只有一次，谁也不会要求您更改。',
    en: 'You have already rated this. A rating is given once, and nobody may ask you to change it.',
  },
  'evaluation-closed': {
    zh: '评价期已结束。没有评价的，如实记为“未评价”。',
    en: 'The time to rate is over. What was not rated is recorded as not rated.',
  },
  'petitioner-alone': {
    zh: '评价只能由信访人本人作出。请先退出工作账号。',
    en: 'Only the petitioner rates. Sign out of the staff account first.',
  },
  'evaluation-still-open': { zh: '评价期还没有结束。', en: 'The time to rate is not over yet.' },
  // 删除个人信息 erasure
  'already-erased': { zh: '个人信息已经删除，没有可删除的内容。', en: 'The words were erased before; there is nothing left to erase.' },
  'words-still-needed': {
    zh: '事项还在办理，个人信息仍为办理所必需，办结以后再删除。',
    en: 'The matter is still being handled and needs the words. Erase them when it is over.',
  },
  'remedy-still-open': {
    zh: '信访人请求复查或者评价的期限还没有结束，届满以后再删除。',
    en: 'The petitioner may still ask for a review or rate. Erase the words when that time is over.',
  },
  'retention-not-over': {
    zh: '没有写明保存期限，或者保存期限还没有届满。请先查明档案保管期限，用 --kept-until 写明最后一日。',
    en: 'The period of keeping is not over or was not named. Find it in the rules of the archive and give its last day with --kept-until.',
  },
  'words-erased': {
    zh: '个人信息已依法删除，这份文书不能再次出具。',
    en: 'The words were erased under the law, so this document cannot be made again.',
  },
  // 单位、人员 organisation and access
  'ends-in-the-past': { zh: '结束日期不能早于今天。', en: 'The last day cannot lie before today.' },
  'weak-password': {
    zh: '新密码至少 12 个字，不能与旧密码相同。',
    en: 'The new password needs at least 12 characters and must differ from the old one.',
  },
  'no-such-post': { zh: '您在该单位没有岗位。', en: 'You hold no post in that unit.' },
  'no-such-person': { zh: '没有这位工作人员。', en: 'There is no such staff member.' },
  'second-factor-in-force': {
    zh: '两步验证已开启。要更换手机，请先用密码关闭，再重新开启。',
    en: 'The second factor is on. To move it to another telephone, end it with your password first.',
  },
  'post-of-the-petition-office': {
    zh: '窗口登记员、分办员、督查专员、信访局负责人能看到全县的事项，只能设在信访局。',
    en: 'Window clerk, routing officer, supervising officer and head of the petition office see every matter of the county; these posts exist in the petition office only.',
  },
  'post-of-the-discipline-body': {
    zh: '纪检监察专责人员、专门渠道审计员只能设在纪检监察机关，那里也不设其他岗位。',
    en: 'Discipline officers and auditors of the protected channel exist in discipline bodies only, and no other post exists there.',
  },
  'no-such-account': { zh: '没有这个账号。', en: 'There is no such account.' },
  'not-your-own-account': {
    zh: '不能停用自己的账号，请由另一位管理员办理。',
    en: 'One’s own account is closed by another administrator, not by oneself.',
  },
  'administrator-exists': {
    zh: '本县已有系统管理员，新的账号请由管理员在工作台开。密码丢了，用“onedoor admin reset”。',
    en: 'This county has an administrator; further accounts are opened at the desk. For a lost password use “onedoor admin reset”.',
  },
  'last-administrator': {
    zh: '这是最后一位系统管理员。请先任命另一位，再结束这个岗位。',
    en: 'This is the last administrator. Give the post to somebody else first, then end this one.',
  },
  'wrong-credentials': { zh: '账号、密码或验证码不对。', en: 'The account, the password or the code is not right.' },
} as const satisfies Record<string, Readonly<{ zh: string; en: string }>>

export type RefusalCode = keyof typeof SAID

export const REFUSAL_CODES = Object.keys(SAID) as readonly RefusalCode[]

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(SAID, code)

export const sayRefusal = (code: string): Readonly<{ zh: string; en: string }> =>
  isKnown(code) ? SAID[code] : { zh: `系统不能这样做（${code}）。`, en: `This cannot be done (${code}).` }
