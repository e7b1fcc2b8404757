import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import type { Asked } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'

export type Own = Readonly<{ life: Life; past: readonly Recorded<CaseEvent>[] }>

/** The petitioner's matter, opened by its query code and by nothing else. */
export const ownMatter = async (
  { services }: Pick<Asked, 'services'>,
  { code, matter }: Readonly<{ code: string; matter: string }>,
): Promise<Own | undefined> => {
  const past = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(past)
  return life !== undefined && life.queryKey === queryKeyOf(services.keys, code) ? { life, past } : undefined
}
