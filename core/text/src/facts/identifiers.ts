import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Fact } from './fact.ts'

type Kind = Readonly<{ value: string; pattern: RegExp; why: Said }>

const KINDS: readonly Kind[] = [
  {
    value: 'ID_NUMBER',
    pattern: /(?<![\da-z])\d{17}[\dx](?![\da-z])/g,
    why: { zh: '像是身份证号码', en: 'Looks like the number of an identity card' },
  },
  { value: 'MOBILE', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/g, why: { zh: '像是手机号码', en: 'Looks like a mobile number' } },
  { value: 'TELEPHONE', pattern: /(?<!\d)0\d{2,3}[-—－ ]\d{7,8}(?!\d)/g, why: { zh: '像是固定电话', en: 'Looks like a telephone number' } },
  {
    value: 'ACCOUNT',
    pattern: /(?<![\da-z])(?:62|43|45|52)\d{14,17}(?![\da-z])/g,
    why: { zh: '像是银行卡号', en: 'Looks like the number of a bank card' },
  },
]

/** Numbers that stand for a person. The hint says where one is and of what kind; the digits are not repeated. */
export const identifiersIn = (letter: string): readonly Fact[] => {
  const text = sameLength(letter)
  return KINDS.flatMap(({ value, pattern, why }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...{ start: match.index, end: match.index + match[0].length, kind: 'IDENTIFIER' as const, value, why },
    })),
  )
}
