import type { Texts } from './texts.ts'

/** 回头看 */
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
  'look-back-answered': { zh: '这一件已经填写过结果。', en: 'This one has its finding already.' },
  'look-back-own-work': {
    zh: '这一件是您自己办的。“回头看”须由没有经办的人来看，请交给同事或者负责人。',
    en: 'You handled this one yourself. A second look is for somebody who did not: pass it to a colleague or the head.',
  },
} as const satisfies Texts
