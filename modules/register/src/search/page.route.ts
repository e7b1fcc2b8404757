import { simplified } from '@onedoor/hanzi'
import { type Asked, letterOf, visibleMatter } from '@onedoor/http'
import type { AskedWords } from '@onedoor/text'
import type { MatterRow } from '../register.query.ts'
import { type Passage, passagesOf } from './passages.state.ts'
import { sayingWords } from './saying.query.ts'
import type { SearchQuery } from './search.contract.ts'
import { type After, type Filters, search } from './search.query.ts'

const PAGE = 20
/** The index keeps no order of words, so a row may not bear out what was asked; whoever meets hundreds of those goes on by hand. */
const MOST_ROUNDS = 10

export type SearchAsked = Asked<unknown, SearchQuery>
type Wanted = Readonly<{ filters: Filters; words: readonly AskedWords[] }>
export type Found = Readonly<{ row: MatterRow; passages?: readonly Passage[] }>
export type Page = Readonly<{ found: readonly Found[]; next: string | undefined }>

const cursor = (after: string | undefined) => {
  const [receivedOn, position] = after?.split(',') ?? []
  return receivedOn === undefined ? undefined : { receivedOn, position: Number(position) }
}

const cursorOf = ({ received_on, position }: MatterRow): string => `${received_on},${position}`

/** A row with its passages; nothing where what one may read of the matter does not say the words after all. */
const borneOut = async (asked: SearchAsked, row: MatterRow, words: readonly AskedWords[]): Promise<readonly Found[]> => {
  if (words.length === 0) return [{ row }]
  const seen = await visibleMatter(asked, row.id)
  if (seen === undefined) return []
  const passages = passagesOf({ letter: await letterOf(asked, seen.life), events: seen.events }, words, simplified)
  return passages === undefined ? [] : [{ row, passages }]
}

const rowsAfter = async (
  { services }: SearchAsked,
  { filters, words }: Wanted,
  after: After | undefined,
): Promise<readonly MatterRow[]> => {
  const paging = { after, limit: PAGE + 1 }
  if (words.length === 0) return services.db.query<MatterRow>(search(filters, paging))
  return sayingWords(services, filters, words, paging)
}

/** One page of the register, latest receipt first. */
export const pageOf = async (asked: SearchAsked, wanted: Wanted): Promise<Page> => {
  const found: Found[] = []
  let after = asked.query.after
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rows = await rowsAfter(asked, wanted, cursor(after))
    const read = await Promise.all(rows.slice(0, PAGE).map(async (row) => ({ row, found: await borneOut(asked, row, wanted.words) })))
    for (const one of read) {
      found.push(...one.found)
      after = cursorOf(one.row)
      if (found.length === PAGE) return { found, next: one === read.at(-1) && rows.length <= PAGE ? undefined : after }
    }
    if (rows.length <= PAGE) return { found, next: undefined }
  }
  return { found, next: after }
}
