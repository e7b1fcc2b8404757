import type { Texts } from './texts.ts'

/** 复查复核 */
export const REVIEW = {
  'nothing-to-review': {
    zh: '还没有送达的书面意见，不能请求复查、复核。',
    en: 'No written opinion was served yet, so there is nothing to review.',
  },
  'not-a-review-body': {
    zh: '请选择列出的复查、复核机关：应当是作出意见的机关的上一级。',
    en: 'Choose one of the organs listed: it is the one above the organ that gave the opinion.',
  },
  'sent-after-received': { zh: '寄出日期不能晚于收到日期。', en: 'The day of posting cannot be after the day of receipt.' },
  'received-in-future': { zh: '收到日期不能晚于今天。', en: 'The day of receipt cannot be after today.' },
  'postmark-not-shown': {
    zh: '寄出日早于收到日的，请附上信封（邮戳）照片或者邮寄查询单：是否按时以寄出日为准。',
    en: 'Attach the envelope with its postmark, or the postal record: whether it is in time is counted from the day of posting.',
  },
  'not-under-review': { zh: '事项不在复查、复核中。', en: 'No review of this matter is under way.' },
  'not-your-review': { zh: '这一复查、复核不由您的单位办理。', en: 'Your unit is not the one that reviews this matter.' },
  'review-already-accepted': {
    zh: '复查、复核请求已经受理，并由这位承办人承办。',
    en: 'The request was accepted and this officer has it already.',
  },
  'review-not-accepted': { zh: '请先受理，确定承办人。', en: 'Accept the request first and name who looks at it.' },
  'not-a-reviewer': { zh: '请选择本机关在岗的复查复核人员。', en: 'Choose somebody who reviews in your organ today.' },
  'not-independent-acted': {
    zh: '这位人员参与过原处理意见，不能承办复查、复核，请换人。',
    en: 'This person took part in the decision under review. Choose somebody else.',
  },
  'not-independent-recused': {
    zh: '这位人员在本件中回避，不能承办，请换人。',
    en: 'This person stands aside in this matter. Choose somebody else.',
  },
  'not-independent-unit': {
    zh: '这位人员在办理期间是作出原意见的单位的人员，不能承办，请换人。',
    en: 'This person had a post with the unit that decided, while it was handled. Choose somebody else.',
  },
  'not-independent-superior': {
    zh: '本机关负责人参与过原处理意见，或者在原单位任职，本机关不能复查、复核，请移送上一级机关。',
    en: 'The head of your organ took part in the decision or has a post with whoever made it. Move the review up.',
  },
  'somebody-is-free': {
    zh: '本机关有可以独立审查的人员，应当自行复查、复核，不移送上一级。',
    en: 'Somebody in your organ is independent, so it reviews the matter itself.',
  },
  'not-the-reviewer': { zh: '由受理时确定的承办人拟定意见。', en: 'The opinion is drafted by the officer who was named to look at it.' },
  'not-review-head': { zh: '须由复查复核机关负责人决定。', en: 'Only the head of the reviewing organ may do this.' },
  'asked-in-time': {
    zh: '请求在期限内寄出或者提交，不能以超过期限为由不予受理。',
    en: 'The request was sent in time, so it cannot be declined as late.',
  },
  'opinion-was-served': { zh: '书面意见已经送达，应当审查。', en: 'A written opinion was served, so there is something to review.' },
  'no-final-review-yet': {
    zh: '还没有复核意见，不能以此为由不予受理。',
    en: 'No final review has decided yet, so this ground does not hold.',
  },
  'ground-needed': { zh: '变更、撤销的，请至少选择一项理由。', en: 'To alter or revoke, choose at least one ground.' },
  'no-ground-to-uphold': {
    zh: '维持原意见的，不能选择撤销、变更的理由。',
    en: 'To uphold it, leave the grounds to revoke or alter empty.',
  },
  'redo-day-needed': {
    zh: '责令重新作出的，请写明今天以后的期限。',
    en: 'To order a redo, set a day after today by which it must be done.',
  },
  'redo-day-without-redo': { zh: '只有责令重新作出才有重新作出的期限。', en: 'A day for the redo is set only when a redo is ordered.' },
  'no-review-draft': { zh: '还没有拟好的复查、复核意见。', en: 'There is no draft of the review yet.' },
  'review-not-decided': { zh: '复查、复核意见还没有签发。', en: 'The review has not been signed yet.' },
  'redo-repeats-opinion': {
    zh: '重新作出的意见与被撤销的意见相同或者基本相同。请查明新的事实，或者说明新的理由，再作出意见。',
    en: 'This is basically the opinion that was revoked. Find out what was not found out, or give new reasons, and decide anew.',
  },
  'not-ended-yet': {
    zh: '还不能终结：信访人请求复查、复核的期限没有过，或者还有没履行的承诺。',
    en: 'It cannot end yet: the petitioner may still ask for review, or a promise is still to be performed.',
  },
  'termination-ground-not-met': { zh: '案卷中没有这项终结理由的记载。', en: 'The case file does not show this ground.' },
  'not-head-of-office': { zh: '须由信访部门负责人决定。', en: 'Only the head of the petition office may do this.' },
  'petitioners-own-step': {
    zh: '这一步只能由信访人本人办理。请先退出工作账号。',
    en: 'Only the petitioner takes this step. Sign out of the staff account first.',
  },
  'promise-being-performed': {
    zh: '支持意见正在执行，请先办结，再审查新的情况。',
    en: 'A promise is being performed. Close that first, then examine what is new.',
  },
  'nothing-to-examine': {
    zh: '信访人没有提出待审查的新情况。',
    en: 'The petitioner put nothing that is still to be examined.',
  },
  'no-review-to-take-here': {
    zh: '没有这个编号的、可以由本机关复查或者复核的事项。请核对编号，或者请信访人到信访局窗口提交。',
    en: 'No matter of this number can be reviewed here now. Look at the number again, or send the petitioner to the window of the petition office.',
  },
} as const satisfies Texts
