import type { Texts } from './texts.ts'

/** 登记 intake */
export const INTAKE = {
  'no-claim': { zh: '请至少写明一项诉求。', en: 'State at least one claim.' },
  'received-in-future': { zh: '收到日期不能晚于今天。', en: 'The day of receipt cannot be after today.' },
  'received-too-long-ago': {
    zh: '收到日期早于 2005 年 5 月 1 日《信访条例》施行之日，请核对。',
    en: 'The day of receipt lies before 1 May 2005, when the first regulation came into force. Please check it.',
  },
  'submission-not-found': { zh: '没有找到这份来件。', en: 'There is no such submission.' },
  'already-registered': { zh: '这份来件已登记为信访事项。', en: 'This submission has already been registered as a matter.' },
  'nothing-added': { zh: '请写下要补充的内容，或添加一份材料。', en: 'Write what you want to add, or attach a file.' },
  'unknown-topic': {
    zh: '本县的内容分类里没有这一类，或者已经停用，请另选。',
    en: 'The county’s list has no such topic, or it was given up. Choose another.',
  },
  'same-topic': { zh: '现在就是这一类，没有要更正的。', en: 'That is the topic it has already; there is nothing to correct.' },
  'matter-not-found': { zh: '没有找到这件事项。', en: 'There is no such matter.' },
} as const satisfies Texts
