import type { Texts } from './texts.ts'

/** 单位、人员 organisation and access */
export const ORGANISATION = {
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
  'hours-begin-tomorrow': {
    zh: '今天的办公时间已经对外公布，改动最早从明天起。请改一下日期。',
    en: 'Today’s hours are public already; other hours begin tomorrow at the earliest. Please change the day.',
  },
} as const satisfies Texts
