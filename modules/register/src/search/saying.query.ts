import { asDate, type DateOnly } from '@onedoor/clock'
import { type Database, type Sql, sql } from '@onedoor/database'
import type { AskedWords } from '@onedoor/text'
import { blindNumberOf } from '@onedoor/vault'
import type { MatterRow } from '../register.query.ts'
import { type Asking, commonness } from './commonness.query.ts'
import { type Commonness, monthKeysSince, reachesOf, shareOf, shareSeen, writtenInAMonth } from './reach.state.ts'
import { type Filters, type Paging, search } from './search.query.ts'
import { among, another, each, type Run, saidBy, saidOfLetter } from './words.query.ts'

/** Asking a matter for a word takes about as long as reading so many that say it. */
const ASKED_OR_READ = 8

type Question = Readonly<{ filters: Filters; paging: Paging; today: DateOnly; common: Commonness; rarest: Run; others: readonly Run[] }>

const questionOf = async (asking: Asking, filters: Filters, words: readonly AskedWords[], paging: Paging): Promise<Question> => {
  const keyOf = blindNumberOf(asking.keys, 'gram')
  const common = await commonness(asking)
  const runs = words.map(({ grams }) => grams.map(keyOf)).toSorted((a, b) => shareOf(a, common) - shareOf(b, common))
  const [rarest = [], ...others] = runs
  return { filters, paging, today: asDate(asking.now()), common, rarest, others }
}

/** Walking asks limit / share matters, a month of the index names share × letters; one costs about as much as the other. */
const isCommon = ({ common, rarest, paging: { limit }, today }: Question): boolean =>
  limit / shareOf(rarest, common) < shareOf(rarest, common) * writtenInAMonth(common, today)

/** Each matter on the way is asked for every word, which ends as soon as the page is full. */
const onTheWay = ({ filters, paging, rarest, others }: Question): Sql =>
  search({ ...filters, also: [rarest, ...others].map((run) => each(filters, run)) }, paging)

/** Of what was received since that day: the rarest is read from the index, and so is what is hardly more common; of what is left each matter is asked for the others. */
const since = ({ filters, paging, today, common, rarest, others }: Question, from: DateOnly | undefined): Sql => {
  const months = from === undefined ? undefined : monthKeysSince(from, today)
  const readToo = others.filter((run) => shareOf(run, common) < shareOf(rarest, common) * ASKED_OR_READ)
  if (readToo.length === 0) {
    const also = [among(filters), ...others.map((run) => another(filters, [rarest, run], months))]
    return search({ ...filters, from, source: saidBy(filters, rarest, months), also }, paging)
  }
  const source = saidOfLetter(filters.county, [rarest, ...readToo], months)
  const also = [sql`m.submission = any (said.letters)`, ...[rarest, ...others].map((run) => each(filters, run))]
  return search({ ...filters, from, source, also }, paging)
}

/** Only what says every word in one text: of several words the index finds these at once, and they tell how far back a page reaches. */
const inOneText = ({ filters, paging, rarest, others }: Question): Sql =>
  search({ ...filters, source: saidBy(filters, [rarest, ...others].flat(), undefined), also: [among(filters)] }, paging)

const earliest = (day: DateOnly, ...others: readonly (DateOnly | undefined)[]): DateOnly =>
  [day, ...others.filter((other) => other !== undefined)].toSorted()[0] ?? day

const reaches = ({ filters, paging, today, common, rarest, others }: Question): readonly (DateOnly | undefined)[] =>
  reachesOf({
    ...{ common, today, upTo: earliest(today, paging.after?.receivedOn, filters.to), from: filters.from },
    // How many say all of them nobody counts: as many as if each word came by chance are few enough to begin with.
    share: [rarest, ...others].reduce((product, run) => product * shareOf(run, common), 1),
    seen: shareSeen(common, filters.seenBy),
  })

/** The first page that is full, or what the last statement gives. */
export const firstFull = async (db: Pick<Database, 'query'>, statements: readonly Sql[], limit: number): Promise<readonly MatterRow[]> => {
  let rows: readonly MatterRow[] = []
  for (const statement of statements) {
    rows = await db.query<MatterRow>(statement)
    if (rows.length >= limit) break
  }
  return rows
}

/**
 * 按文字查: one page of what the filters admit and where all these words are said by the matter or by the letter it came from, latest receipt first. It is looked for further and
 * further back, and ends with the first reach that fills the page.
 */
export const sayingWords = async (
  asking: Asking,
  filters: Filters,
  words: readonly AskedWords[],
  paging: Paging,
): Promise<readonly MatterRow[]> => {
  const question = await questionOf(asking, filters, words, paging)
  if (isCommon(question)) return asking.db.query<MatterRow>(onTheWay(question))
  const days = reaches(question)
  if (question.others.length === 0 || days.length > 1)
    return firstFull(
      asking.db,
      days.map((day) => since(question, day)),
      paging.limit,
    )
  const found = await asking.db.query<MatterRow>(inOneText(question))
  const full = found.length >= paging.limit ? found.at(-1)?.received_on : undefined
  return asking.db.query<MatterRow>(since(question, full ?? filters.from))
}
