import { dayOf, type HeldPost } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'
import type { Draft, Handling } from '../handling.state.ts'

const CHECKERS = ['legal-checker', 'handler']

/** Has the unit somebody else who may check this draft: neither its drafter, nor whoever signs, nor anybody who stands aside? */
export const otherChecker = ({ life }: Handling, draft: Draft, posts: readonly HeldPost[], stamp: Stamp): boolean => {
  const today = dayOf(stamp.at)
  const out = [draft.by, stamp.by, ...(life?.recused ?? [])]
  return posts.some(
    ({ person, unit, role, from, until }) =>
      unit === stamp.organ && CHECKERS.includes(role) && !out.includes(person) && from <= today && (until === undefined || until >= today),
  )
}
