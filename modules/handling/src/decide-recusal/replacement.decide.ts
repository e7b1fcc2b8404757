import { type CaseEvent, decidedIn, dependenceOf, type HeldPost } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { evolve as evolveHandling, type Handling, initial as nothing, organOf } from '../handling.state.ts'

/** `file`: who may look again in a review is a question to the whole of it. */
export type Recusing = Readonly<{ handling: Handling; file: readonly Recorded<CaseEvent>[] }>

export const initial: Recusing = { handling: nothing, file: [] }

export const evolve = ({ handling, file }: Recusing, event: Recorded<CaseEvent>): Recusing => ({
  handling: evolveHandling(handling, event),
  file: [...file, event],
})

type Staff = Readonly<{ posts: readonly HeldPost[]; today: DateOnly }>

const inEffect = ({ from, until }: HeldPost, today: DateOnly): boolean => from <= today && (until === undefined || until >= today)

/** Whoever looks at a review has that post and no other will do; else any post that the person held there. */
const postsOf = ({ handling: { life } }: Recusing, of: string, held: readonly HeldPost[]): readonly string[] =>
  life?.review?.reviewer === of ? ['reviewer'] : held.filter(({ person }) => person === of).map(({ role }) => role)

const independent = ({ handling: { life }, file }: Recusing, person: string, { posts, today }: Staff): boolean => {
  const review = life?.review
  if (review === undefined) return true
  return dependenceOf(person, { decided: decidedIn(file, review.level), posts, body: review.body, today }) === undefined
}

/** Who can go on with it: of the same organ, in the same post, asked to stand aside by nobody, and in a review independent. */
export const replacementsFor = (state: Recusing, of: string, staff: Staff): readonly string[] => {
  const { handling } = state
  const organ = organOf(handling, of)
  const held = staff.posts.filter(({ unit }) => unit === organ)
  const roles = postsOf(state, of, held)
  const aside = [...(handling.life?.recused ?? []), ...handling.recusals, of]
  const able = held.filter((post) => inEffect(post, staff.today) && roles.includes(post.role) && !aside.includes(post.person))
  const persons = [...new Set(able.map(({ person }) => person))]
  return organ === handling.life?.review?.body ? persons.filter((person) => independent(state, person, staff)) : persons
}

/** Has that reviewing organ a head beside this person? */
export const otherHead = (body: string, of: string, { posts, today }: Staff): boolean =>
  posts.some((post) => post.unit === body && post.role === 'review-head' && post.person !== of && inEffect(post, today))
