import type { LettersFound } from '@onedoor/case'
import type { DemoLetter } from './letter.ts'

/** Invented letters that came before in other words, or that several people handed in. */
export const AGAIN: readonly DemoLetter[] = [
  {
    ...{ unit: 'land', channel: 'LETTER', place: '331023101', age: 6, stage: 'registered' },
    subject: '量少的一分三地，答复以后还是没有补',
    narrative: '鹤楼村去年修路征了我家的地，夏天写过信。答复说重新测量，测也测了，协议上还是一亩零七厘，少算的部分补偿到今天没有打到卡里。',
    claims: ['少算的部分补上补偿'],
    persons: [{ name: '𠮷满堃', phone: '13900000150', address: '白鹤镇鹤楼村 3 号' }],
  },
  {
    ...{ unit: 'market', channel: 'LETTER', place: '331023001', age: 4, stage: 'registered' },
    subject: '健身房关门，联名信各人自己寄',
    narrative: '桥南社区的健身房，三月份充了两年卡，九月就贴了暂停营业，电话停机。群里登记的有八十多个人，这封信大家一起写的，各人自己寄。',
    claims: ['退还剩余的钱', '查预付卡有没有备案'],
    persons: [{ name: '满秋水', phone: '13900000340', address: '赤城街道桥南社区' }],
  },
  {
    ...{ unit: 'environment', channel: 'ONLINE', place: '331023106', age: 1, stage: 'inbox' },
    subject: '作坊停了半个月又开工了',
    narrative: '苍岭下村旁边那个作坊，查过以后停了半个月，现在又是夜里十点以后开工，飘出来刺鼻的胶水味，老人孩子咳嗽，窗户不敢开。',
    claims: ['夜里再去查一次', '停就真的停下来'],
    persons: [],
    anonymous: true,
  },
]

/** What an officer found of two of these letters, each named by its subject and day. */
export type DemoFinding = Readonly<{ later: string; earlier: string; found: LettersFound; reasons: string }>

export const FINDINGS: readonly DemoFinding[] = [
  {
    ...{ later: '量少的一分三地，答复以后还是没有补', earlier: '征地面积少量了一分三', found: 'SAME_MATTER' },
    reasons: '同一块地、同一个诉求，上次已经答复，这次说补偿没有到账。',
  },
  {
    ...{ later: '健身房关门，联名信各人自己寄', earlier: '健身房收了两年的钱关门了', found: 'SAME_LETTER' },
    reasons: '同一封信由几个人分别寄来，来信人不是同一个人，各自答复。',
  },
]
