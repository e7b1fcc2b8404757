import { simplified } from '@onedoor/hanzi'
import { letterOf, visibleMatter } from '@onedoor/http'
import type { AskedWords } from '@onedoor/text'
import { lookedUp, sayingSome, tellingOf } from './near.query.ts'
import type { Found, SearchAsked } from './page.route.ts'
import { partlyIn } from './passages.state.ts'
import { firstFull } from './saying.query.ts'
import type { Filters } from './search.query.ts'

const SHOWN = 10
/** Less of what was typed than this is chance. */
const FEWEST_SAID = 0.3
/** What tells less than this part of what the nearest tells is no help beside it. */
const BESIDE_THE_NEAREST = 0.4

/** When no matter says every word: those that say most of it, the nearest first. What one may not read is no more found here than there. */
export const nearOf = async (asked: SearchAsked, filters: Filters, words: readonly AskedWords[]): Promise<readonly Found[]> => {
  const { services } = asked
  if (words.length === 0) return []
  const telling = await tellingOf(services)
  const keys = lookedUp(words, telling)
  if (keys.length === 0) return []
  const rows = await firstFull(services.db, sayingSome(filters, keys), SHOWN)
  const read = await Promise.all(
    rows.map(async (row) => {
      const seen = await visibleMatter(asked, row.id)
      if (seen === undefined) return []
      const said = { letter: await letterOf(asked, seen.life), events: seen.events }
      return [{ row, ...partlyIn(said, { words, weightOf: (gram) => telling(gram).weight }, simplified) }]
    }),
  )
  const near = read
    .flat()
    .filter(({ share }) => share >= FEWEST_SAID)
    .toSorted((a, b) => b.weight - a.weight)
  const nearest = near[0]?.weight ?? 0
  return near
    .filter(({ weight }) => weight >= nearest * BESIDE_THE_NEAREST)
    .slice(0, SHOWN)
    .map(({ row, passages }) => ({ row, passages }))
}
