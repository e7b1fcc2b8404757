import type { DateOnly } from '../date-only.ts'
import { CHAIN_2014, SHANDONG_2015 } from './not-adopted.ts'
import { OTHER_REMEDIES } from './other-remedies.ts'
import { REGULATION_2005 } from './regulation-2005.ts'
import { REGULATION_2022 } from './regulation-2022.ts'
import type { ClockRule, RuleSet } from './rule.ts'
import { SIMPLE_2016 } from './simple-2016.ts'
import { SIMPLE_2022 } from './simple-2022.ts'
import { ZHEJIANG_2016 } from './zhejiang-2016.ts'

/** Every text whose periods we count. A new one is a new file and one line here. */
export const RULE_SETS: readonly RuleSet[] = [
  ...[REGULATION_2005, REGULATION_2022, ZHEJIANG_2016, SIMPLE_2016, SIMPLE_2022, OTHER_REMEDIES],
  ...[CHAIN_2014, SHANDONG_2015],
]

const inForce = ({ from, until }: RuleSet, on: DateOnly): boolean => from <= on && (until === undefined || on <= until)

/** The rule of that id in force on the day of the event; nothing where the law of that day had none. */
export const ruleFor = (id: string, on: DateOnly): ClockRule | undefined =>
  RULE_SETS.filter((set) => inForce(set, on))
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.id === id)

export const CLOCK_IDS: readonly string[] = [...new Set(RULE_SETS.flatMap(({ rules }) => rules.map(({ id }) => id)))].sort()
