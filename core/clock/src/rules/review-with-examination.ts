import { REGULATION_2022 } from './regulation-2022.ts'
import type { ClockRule, RuleSet } from './rule.ts'

const leavingOut = (rule: ClockRule): ClockRule => ({
  ...rule,
  leavesOut: { days: ['hearing', 'examination'], basis: '地方复查复核规定（如阿坝州 第十五条，仅见摘录）' },
})

/**
 * Some places leave the days of a hearing, an expert opinion or an inspection out of both reviews (阿坝州 第十五条, seen in excerpt only).
 * The national text does so for hearings of a final review alone, and that governs unless a county adopts this.
 */
export const REVIEW_WITH_EXAMINATION: RuleSet = {
  name: '地方复查复核规定：听证、鉴定、勘验时间不计入',
  from: REGULATION_2022.from,
  note: '地方规定，只在采用它的地方适用。',
  rules: REGULATION_2022.rules.filter(({ id }) => id === 'C10' || id === 'C11').map(leavingOut),
}
