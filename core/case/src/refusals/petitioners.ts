import type { Texts } from './texts.ts'

/** 当事人、代理、并件 */
export const PETITIONERS = {
  'not-in-this-state': {
    zh: '这件事项现在的状态不能办这一步。请看办理经过，了解它现在到了哪里。',
    en: 'The matter is not in a state for this step. The story on its page shows where it is now.',
  },
  'no-joint-petition': {
    zh: '只有一位信访人，不需要推选代表。',
    en: 'There is only one petitioner; no representative is needed.',
  },
  'too-many-representatives': {
    zh: '代表不得超过五人。其他人照样是信访人，可以补充材料，也会收到告知；请他们再商量由哪五位发言。',
    en: 'At most five may represent. The others stay petitioners, may add papers and are told everything; ask them which five are to speak.',
  },
  'not-a-petitioner': {
    zh: '没有找到这位信访人。请核对姓名与登记时写的是否一致。',
    en: 'There is no such petitioner in this matter. Compare the name with the one given at registration.',
  },
  'last-petitioner': {
    zh: '这件事项只有您一位信访人。不想再继续的，请用“撤回”。',
    en: 'You are the only petitioner left. If you do not want to go on, withdraw the matter.',
  },
  'others-remain': {
    zh: '还有别的人和您一起反映，您不能替他们撤回。您可以只退出自己。',
    en: 'Others petition with you, and you cannot withdraw for them. You can leave by yourself.',
  },
  'no-notice-owed': {
    zh: '没有需要补作的告知。',
    en: 'No notice is owed.',
  },
  'two-agents-already': {
    zh: '一位信访人最多委托两名代理人。请先结束其中一份委托。',
    en: 'A petitioner may have two agents at most. End one of the mandates first.',
  },
  'mandate-unsigned': {
    zh: '委托书要有委托人的签名或者盖章。请附上签好的委托书照片或扫描件。',
    en: 'A mandate is signed by whoever gives it. Attach a photograph or scan of the signed paper.',
  },
  'mandate-term-over': {
    zh: '委托期限的最后一天已经过了，请重新填写。',
    en: 'The last day of the mandate has passed. Please give a later one.',
  },
  'no-such-mandate': { zh: '没有这份委托，或者它已经结束。', en: 'There is no such mandate, or it has ended.' },
  'mandate-still-runs': { zh: '这份委托的期限还没有到。', en: 'The term of this mandate is not over yet.' },
  'already-consented': { zh: '这一项您已经同意过，不用再登记。', en: 'This was agreed to already; nothing more is needed.' },
  'no-such-consent': { zh: '没有这一项同意可以撤回。', en: 'There is no such consent to take back.' },
  'main-not-found': { zh: '没有找到这个编号的事项。请核对编号。', en: 'There is no matter with this number. Please check it.' },
  'link-to-itself': { zh: '这就是本件，请填写另一件的编号。', en: 'This is the matter itself; give the number of the other one.' },
  'main-is-linked': {
    zh: '那一件自己已经并入别的事项。请直接并入它所并入的那一件。',
    en: 'That matter is itself handled with another one. Link to that other one directly.',
  },
  'has-linked-matters': {
    zh: '已有别的事项并入本件，本件不能再并出去。请先撤销那些并件。',
    en: 'Other matters are handled with this one, so it cannot be linked on. Undo those links first.',
  },
  'already-proposed': { zh: '已经提出过并件，正在等另一名工作人员核对。', en: 'It was proposed already; a second officer has to look.' },
  'link-not-proposed': { zh: '还没有人提出并件。', en: 'Nobody has proposed to link this matter.' },
  'second-officer-needed': {
    zh: '并件要由另一名工作人员核对。提出的人不能自己确认。',
    en: 'A second officer has to compare the two. Whoever proposed it cannot confirm it.',
  },
  'not-linked': { zh: '这件事项没有并入别的事项。', en: 'This matter is not handled with another one.' },
  'claim-must-remain': {
    zh: '本件至少要留下一项诉求。全部都是同一件事的，不用拆分。',
    en: 'At least one claim stays here. If all of them are one matter, there is nothing to split.',
  },
  'claims-answered': {
    zh: '诉求已经答复，不能再拆分。新的情况可以另行登记。',
    en: 'The claims were answered and can no longer be split off. What is new can be registered by itself.',
  },
  'not-split': { zh: '没有这样一次拆分，或者已经撤销。', en: 'There is no such split, or it was undone.' },
  'not-earlier': { zh: '那一件收到得更晚，不能作为以往事项比对。', en: 'That matter came in later; it is not an earlier one.' },
} as const satisfies Texts
