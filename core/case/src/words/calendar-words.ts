import { ruleFor } from '@onedoor/clock'
import type { CaseEventOf } from '../case-event.ts'
import type { MovedDate } from '../events/record.ts'
import type { Said, Sentence } from './word.ts'

const runSaid = ({ clock, startedOn, before, after }: MovedDate): Said => {
  const name = ruleFor(clock, startedOn)?.name ?? { zh: clock, en: clock }
  const { legalDue: was } = before
  const { legalDue: is } = after
  if (was === is)
    return { zh: `“${name.zh}”按日数改为 ${after.nominalDue} 届满，最后一天仍是 ${is}`, en: `“${name.en}” still ends on ${is}` }
  return { zh: `“${name.zh}”的最后一天由 ${was} 改为 ${is}`, en: `the last day of “${name.en}” was ${was} and is now ${is}` }
}

const told = (notice: string, moved: readonly MovedDate[]): Said => {
  const runs = moved.map(runSaid)
  return {
    zh: `国家公布了新的放假安排（${notice}），哪些天上班、哪些天放假有了变化，期限因此重新计算：${runs.map(({ zh }) => zh).join('；')}`,
    en: `A new notice on holidays (${notice}) changed which days are worked, so the period was counted again: ${runs.map(({ en }) => en).join('; ')}`,
  }
}

/** C04 is between offices: the petitioner is told of what is owed to them and of their own rights. */
const concernsPetitioner = ({ clock }: MovedDate): boolean => clock !== 'C04'

/** A day that was shown is never moved in silence: both days, the notice and the reason, in one sentence. */
export const calendarChanged = ({ data: { notice, moved } }: CaseEventOf<'CalendarChanged'>): Sentence => {
  const theirs = moved.filter(concernsPetitioner)
  return { desk: told(notice, moved), ...(theirs.length > 0 && { portal: told(notice, theirs) }) }
}
