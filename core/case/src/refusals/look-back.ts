import type { Texts } from './texts.ts'

/** 回头看, and what becomes of a proposal on policy. */
export const LOOK_BACK = {
  'look-back-not-yours': {
    zh: '“回头看”由信访局交办，由收到清单的单位填写结果。',
    en: 'The petition office hands out the list; the unit that was handed it says what it found.',
  },
  'look-back-not-theirs': {
    zh: '清单里有这个单位没有经办过的事项。请只选它经办过的。',
    en: 'The list holds a matter that this unit never had. Choose only its own.',
  },
  'look-back-day-wrong': { zh: '反馈日期须在今天以后。', en: 'The day to report by must be after today.' },
  'look-back-not-there': { zh: '这件事项不在这份清单里。', en: 'This matter is not on the list.' },
  'look-back-answered': {
    zh: '这一件已经填写过结果。填错了的，请用“更正”，写明原因。',
    en: 'This one has its finding already. Where it is wrong, put it right with the reason.',
  },
  'look-back-not-answered': { zh: '这一件还没有填写过结果，请直接填写。', en: 'This one has no finding yet: record one.' },
  'look-back-until-past': { zh: '最迟落实的日期须在今天以后。', en: 'The day by which it will be done must be after today.' },
  'look-back-not-reopened': {
    zh: '交办以后，这件事项没有重新办理过。请先在事项里“重新办理”，或者如实填写没有落实、最迟哪天落实。',
    en: 'This matter was not taken up again since the list was handed out. Take it up again first, or say that it is not done and by when it will be.',
  },
  'look-back-not-head': { zh: '整份清单由单位负责人报结。', en: 'The head of the unit sends the whole list back.' },
  'look-back-unfinished': {
    zh: '还有没看过的事项。每一件都看过、填了结果，才能报结。',
    en: 'Some matters were not looked at. Each needs its finding before the list goes back.',
  },
  'look-back-closed': {
    zh: '这份清单已经报结，正等信访局阅知。个别结果填错的，可以更正。',
    en: 'The list has gone back and waits for the petition office. A wrong finding can still be put right.',
  },
  'look-back-not-closed': {
    zh: '单位还没有报结。报结以后才能阅知或者退回。',
    en: 'The unit has not sent it back yet. Only then can note be taken, or the list be returned.',
  },
  'look-back-noted': {
    zh: '这份清单已经了结，不能再改。要再看，请另交一份。',
    en: 'The list is at an end and stays as it is. To look again, hand out another.',
  },
  'look-back-own-work': {
    zh: '这一件是您自己办的。“回头看”须由没有经办的人来看，请交给同事或者负责人。',
    en: 'You handled this one yourself. A second look is for somebody who did not: pass it to a colleague or the head.',
  },
  'proposal-not-there': { zh: '没有找到这份完善政策建议书。', en: 'There is no such proposal on policy.' },
  'proposal-void': { zh: '这份建议书已经作废，不登记反馈。', en: 'This proposal was voided: no answer is recorded.' },
  'proposal-not-yours': { zh: '反馈由提出建议的单位登记。', en: 'The office that made the proposal records the answer.' },
  'proposal-answered': {
    zh: '这份建议书的反馈已经登记。登记错了的，请用“更正”，写明原因。',
    en: 'The answer to this proposal is on record. Where it is wrong, put it right with the reason.',
  },
  'proposal-not-answered': { zh: '还没有登记过反馈，请直接登记。', en: 'No answer is on record yet: record it.' },
  'proposal-day-wrong': {
    zh: '收到反馈的日期须在发出建议的当天或者以后，不晚于今天。',
    en: 'The answer came on the day of the proposal or later, and not after today.',
  },
} as const satisfies Texts
