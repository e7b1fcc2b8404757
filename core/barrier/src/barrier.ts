/**
 * 检举控告的隔离: who may know that a report of wrongdoing exists. 信访工作条例 第三十条第三款、第四十六条第五项 and 信访条例 (2005) 第二十三条 forbid to give it, or anything
 * about it, to the person or unit complained of. The rule says no unless everything speaks for yes, and its answer for everybody else is that there is nothing.
 */

/** A unit as far as the barrier must know it; dates are days, the last one included. */
export type BarrierUnit = Readonly<{ id: string; kind: string; from: string; until?: string; successor?: string; parent?: string }>

/** A post that somebody holds or held. */
export type HeldPost = Readonly<{ person: string; unit: string; role: string; from: string; until?: string }>

/** The whole organisation, past and present: what a person may know follows from it alone. */
export type Organisation = Readonly<{ units: readonly BarrierUnit[]; posts: readonly HeldPost[] }>

export type Reader = Readonly<{ user: string; unit: string; roles: readonly string[] }>

/** Whom a letter complains of, and who stood aside from it. `since`: from which day on; without it every post ever held counts. */
export type Accused = Readonly<{ units: readonly string[]; staff: readonly string[]; since?: string; aside: readonly string[] }>

/** What the barrier asks of a letter. */
export type Guarded = Readonly<{ accused: Accused; concernsDiscipline: boolean }>

export const OFFICER = 'confidential-officer'
export const AUDITOR = 'confidential-auditor'

/** 本级纪检监察机关 first; what complains of it belongs to the level above. */
const LEVELS = ['discipline', 'discipline-above'] as const

export const isDisciplineKind = (kind: string): boolean => (LEVELS as readonly string[]).includes(kind)

const isCurrent = ({ from, until }: Pick<HeldPost, 'from' | 'until'>, on: string): boolean =>
  from <= on && (until === undefined || on <= until)

/** Held at the time complained of, or later. */
const counts = ({ until }: HeldPost, { since }: Accused): boolean => since === undefined || until === undefined || since <= until

const grown = (start: ReadonlySet<string>, next: (unit: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set(start)
  // A set may grow while it is walked: each unit is visited once.
  for (const unit of found) for (const other of next(unit)) found.add(other)
  return found
}

/** The organs above: the one that is recorded, else the county’s own for every bureau, township and office of it. */
const above = ({ units }: Organisation, id: string): readonly string[] => {
  const unit = units.find((one) => one.id === id)
  if (unit === undefined || unit.kind === 'county' || isDisciplineKind(unit.kind)) return []
  return unit.parent === undefined ? units.filter(({ kind }) => kind === 'county').map((one) => one.id) : [unit.parent]
}

/**
 * The accused and everyone in its line: the units named, those of the staff named, whatever they were merged from or into, what is below them
 * and what is above them.
 */
export const lineOf = (accused: Accused, organisation: Organisation): ReadonlySet<string> => {
  const { units, posts } = organisation
  const ofStaff = posts.filter((post) => accused.staff.includes(post.person) && counts(post, accused)).map(({ unit }) => unit)
  const same = (id: string) => units.flatMap((unit) => (unit.id === id ? (unit.successor ?? []) : unit.successor === id ? unit.id : []))
  const named = grown(new Set([...accused.units, ...ofStaff]), same)
  const below = grown(named, (id) => units.filter(({ parent }) => parent === id).map((unit) => unit.id))
  return new Set([...below, ...grown(named, (id) => above(organisation, id))])
}

const isBarred = (user: string, accused: Accused, line: ReadonlySet<string>, { posts }: Organisation): boolean =>
  accused.staff.includes(user) ||
  accused.aside.includes(user) ||
  posts.some((post) => post.person === user && line.has(post.unit) && counts(post, accused))

const hasReader = (unit: string, { accused }: Guarded, organisation: Organisation, on: string): boolean => {
  const line = lineOf(accused, organisation)
  return organisation.posts.some(
    (post) => post.unit === unit && post.role === OFFICER && isCurrent(post, on) && !isBarred(post.person, accused, line, organisation),
  )
}

/**
 * The unit whose officers hold the letter; `undefined` when none of this county may: then it lies sealed until a unit of the level above is there to take it.
 * Found anew each time, so that a merger, a new post or an accused added later moves the letter away by itself.
 */
export const holderOf = (letter: Guarded, organisation: Organisation, on: string): string | undefined => {
  const line = lineOf(letter.accused, organisation)
  const levels = letter.concernsDiscipline ? LEVELS.slice(1) : LEVELS
  return levels
    .flatMap((kind) => organisation.units.filter((unit) => unit.kind === kind && isCurrent(unit, on)))
    .map(({ id }) => id)
    .find((id) => !line.has(id) && hasReader(id, letter, organisation, on))
}

/** Whoever holds another post besides would carry knowledge to it: such a person reads nothing. */
const isApart = ({ user }: Reader, { posts, units }: Organisation, on: string): boolean =>
  posts
    .filter((post) => post.person === user && isCurrent(post, on))
    .every(({ unit }) => units.some(({ id, kind }) => id === unit && isDisciplineKind(kind)))

const mayWith = (role: string) => (reader: Reader, letter: Guarded, organisation: Organisation, on: string) => {
  if (!reader.roles.includes(role)) return false
  if (holderOf(letter, organisation, on) !== reader.unit) return false
  const { accused } = letter
  return isApart(reader, organisation, on) && !isBarred(reader.user, accused, lineOf(accused, organisation), organisation)
}

/** May this person know that the letter exists? Every list, page, count and file of the protected channel asks here. */
export const mayKnow = mayWith(OFFICER)

/** May this person see who opened the letter? */
export const mayAudit = mayWith(AUDITOR)
