import { CHAIN_2014 } from './chain-2014.ts'
import { JUDICIAL_CONFIRMATION, PEOPLES_MEDIATION } from './mediation-and-court.ts'
import { OTHER_REMEDIES, RECONSIDERATION_1999, RECONSIDERATION_2023 } from './other-remedies.ts'
import { REGULATION_2005 } from './regulation-2005.ts'
import { REGULATION_2022 } from './regulation-2022.ts'
import { REVIEW_WITH_EXAMINATION } from './review-with-examination.ts'
import type { RuleSet } from './rule.ts'
import { ruleBook } from './rule-book.ts'
import { SHANDONG_2015 } from './shandong-2015.ts'
import { SIMPLE_2016 } from './simple-2016.ts'
import { SIMPLE_2022 } from './simple-2022.ts'
import { ZHEJIANG_2016 } from './zhejiang-2016.ts'

/** Every text whose periods we count. A new one is a new file and one line here. */
export const RULE_SETS: readonly RuleSet[] = [
  ...[REGULATION_2005, REGULATION_2022, ZHEJIANG_2016, CHAIN_2014, SIMPLE_2016, SIMPLE_2022],
  ...[RECONSIDERATION_1999, RECONSIDERATION_2023, OTHER_REMEDIES, PEOPLES_MEDIATION, JUDICIAL_CONFIRMATION],
]

/** Texts of other places that a county may adopt by naming them first. None of them governs by itself. */
export const LOCAL_SETS: readonly RuleSet[] = [SHANDONG_2015, REVIEW_WITH_EXAMINATION]

/** What governs here. */
export const RULE_BOOK = ruleBook(RULE_SETS)

/** The same, and what only a local text gives: for questions that name their clock themselves, such as a file of dates to check. */
export const BOOK_WITH_LOCAL = ruleBook([...RULE_SETS, ...LOCAL_SETS])

export const { ruleFor, ids: CLOCK_IDS } = RULE_BOOK
