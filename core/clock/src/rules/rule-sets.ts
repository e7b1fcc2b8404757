import type { DateOnly } from '../date-only.ts'
import { CHAIN_2014 } from './chain-2014.ts'
import { OTHER_REMEDIES, RECONSIDERATION_1999, RECONSIDERATION_2023 } from './other-remedies.ts'
import { REGULATION_2005 } from './regulation-2005.ts'
import { REGULATION_2022 } from './regulation-2022.ts'
import type { ClockRule, RuleSet } from './rule.ts'
import { SIMPLE_2016 } from './simple-2016.ts'
import { SIMPLE_2022 } from './simple-2022.ts'
import { ZHEJIANG_2016 } from './zhejiang-2016.ts'

/** Every text whose periods we count. A new one is a new file and one line here. */
export const RULE_SETS: readonly RuleSet[] = [
  ...[REGULATION_2005, REGULATION_2022, ZHEJIANG_2016, CHAIN_2014, SIMPLE_2016, SIMPLE_2022],
  ...[RECONSIDERATION_1999, RECONSIDERATION_2023, OTHER_REMEDIES],
]

const inForce = ({ from, until }: RuleSet, on: DateOnly): boolean => from <= on && (until === undefined || on <= until)

/** The rule of that id in force on the day of the event; nothing where the law of that day had none. */
export const ruleFor = (id: string, on: DateOnly): ClockRule | undefined =>
  RULE_SETS.filter((set) => inForce(set, on))
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.id === id)

export const CLOCK_IDS: readonly string[] = [...new Set(RULE_SETS.flatMap(({ rules }) => rules.map(({ id }) => id)))].sort()

/** Duties that the law sets without a length, or leaves to somebody else: they have no due date to count. */
export const UNMEASURED: Readonly<Record<string, string>> = {
  C05: '信访工作条例 第二十二条第一款第三项（由交办函指定）',
  C10a: '信访工作条例 第三十五条（未规定受理复查请求的期限，由地方规定）',
  C11a: '信访工作条例 第三十六条（未规定受理复核请求的期限，由地方规定）',
  C12: '信访工作条例 第二十五条（及时报告）',
  C14: '信访工作条例 第二十三条第四款（按照有关规定执行）',
  C15: '信访工作条例 第四十一条（每年）',
  C16: '信访工作条例 第三十九条（每年）',
}
