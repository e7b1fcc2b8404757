import { type CaseEvent, lifeOf } from '@onedoor/case'
import type { Asked } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import type { Main, OtherMatter } from './linking.state.ts'
import { linkedTo, matterByNumber } from './petitioners.query.ts'

const NUMBER = /^访?\s*(\d{4})\s*[-－—]?\s*(\d{1,9})\s*号?$/

/** The id behind what an officer typed: a number, or an id that was chosen from a list. */
const idOf = async ({ services }: Pick<Asked, 'services'>, named: string): Promise<string> => {
  const [, year, number] = NUMBER.exec(named.normalize('NFKC').trim()) ?? []
  if (year === undefined || number === undefined) return named
  const [row] = await services.db.query<{ id: string }>(matterByNumber(services.county, Number(year), Number(number)))
  return row?.id ?? named
}

export const otherMatter = async (asked: Pick<Asked, 'services'>, named: string): Promise<OtherMatter> => {
  const id = await idOf(asked, named)
  return { id, life: lifeOf((await asked.services.store.read(id)) as readonly Recorded<CaseEvent>[]) }
}

/** The main matter that is meant, and whether others hang on the one in hand. */
export const mainMatter = async (asked: Pick<Asked, 'services'>, named: string, matter: string): Promise<Main> => {
  const { db, county } = asked.services
  const hanging = await db.query<{ matter: string }>(linkedTo(county, matter))
  return { ...(await otherMatter(asked, named)), othersHere: hanging.length > 0 }
}
