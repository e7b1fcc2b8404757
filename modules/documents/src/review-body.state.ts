import { type PlacedUnit, REVIEW_BODY_WORDS, reviewBodiesOf } from '@onedoor/case'

type Named = PlacedUnit & Readonly<{ name: Readonly<{ zh: string }> }>

/**
 * 上一级机关、单位 by name, as the directory of that day has them (信访工作条例 第三十五条); in general words where it has none. Empty for a unit that no
 * directory knows: an opinion that cannot say where to go is not made.
 */
export const reviewBodyOf = (unit: PlacedUnit | undefined, units: readonly Named[]): string => {
  if (unit === undefined) return ''
  const names = reviewBodiesOf(unit, units).flatMap((id) => units.find((one) => one.id === id)?.name.zh ?? [])
  return names.length > 0 ? names.join('或者') : REVIEW_BODY_WORDS[unit.kind].zh
}
