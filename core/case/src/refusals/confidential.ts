import type { Texts } from './texts.ts'

/** 检举控告专门渠道 the protected channel */
export const CONFIDENTIAL = {
  'accusation-needs-confidential-channel': {
    zh: '检举控告不能登记为信访事项。请用“检举控告”代收；信里还有别的诉求的，把检举部分分离出来再登记。',
    en: 'A report of wrongdoing is not registered as a matter. Take it into the protected channel; if the letter asks for other things too, split the report off first.',
  },
  'hidden-text-possible': {
    zh: 'PDF 和 Word 里可能有看不见的文字。请打印后把可以公开的页拍照或扫描成图片，再作为材料上传；原件随检举部分走专门渠道。',
    en: 'A PDF or a Word file can hold text that nobody sees. Print it, photograph or scan the pages that may be read, and add those; the original goes with the report.',
  },
  'report-still-inside': {
    zh: '留下的部分里还有检举的内容（被反映的人，或者检举部分的原话）。请改写后再登记。',
    en: 'What stays still holds something of the report: whom it is about, or a sentence of it. Write it anew, then register.',
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
  'post-of-the-discipline-body': {
    zh: '纪检监察专责人员、专门渠道审计员只能设在纪检监察机关，那里也不设其他岗位。',
    en: 'Discipline officers and auditors of the protected channel exist in discipline bodies only, and no other post exists there.',
  },
} as const satisfies Texts
