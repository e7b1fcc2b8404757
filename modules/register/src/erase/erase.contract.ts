import { z } from 'zod'

/** 个人信息保护法 第四十七条第一款: the five cases in which a handler erases, and no other. */
export const GROUNDS = {
  'purpose-over': {
    basis: '个人信息保护法 第四十七条第一款第一项',
    said: { zh: '处理目的已实现、无法实现，或者不再必要', en: 'the purpose is reached, cannot be reached, or no longer needs the words' },
  },
  'retention-over': {
    basis: '个人信息保护法 第四十七条第一款第二项',
    said: { zh: '停止提供服务，或者保存期限已届满', en: 'the service has ended or the period of keeping is over' },
  },
  'consent-withdrawn': {
    basis: '个人信息保护法 第四十七条第一款第三项',
    said: { zh: '个人撤回同意', en: 'the person withdrew consent' },
  },
  unlawful: {
    basis: '个人信息保护法 第四十七条第一款第四项',
    said: { zh: '违反法律、行政法规或者约定处理个人信息', en: 'the words were handled against the law or an agreement' },
  },
  'other-law': {
    basis: '个人信息保护法 第四十七条第一款第五项',
    said: { zh: '法律、行政法规规定的其他情形', en: 'another case that a law or regulation names' },
  },
} as const

const told = (zh: string, en: string): string => `${zh}｜${en}`
const NAMES = Object.keys(GROUNDS) as [keyof typeof GROUNDS, ...(keyof typeof GROUNDS)[]]

export const Erasure = z.object({
  ground: z.enum(NAMES, told(`应为以下之一：${NAMES.join('、')}`, `one of ${NAMES.join(', ')}`)),
  /** The last day on which the archive's rules want the words kept, as the office found it. */
  keptUntil: z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01')).optional(),
  reason: z.string().trim().min(4, told('请写明理由', 'say why')).max(500),
})
export type Erasure = z.infer<typeof Erasure>
