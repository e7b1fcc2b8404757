/** What the directory says a unit is. `county`, `city`, `province`: the government of that level, which reviews through its review office. */
export type UnitKind =
  | 'discipline'
  | 'discipline-above'
  | 'office'
  | 'bureau'
  | 'vertical'
  | 'township'
  | 'county'
  | 'city-bureau'
  | 'city'
  | 'province-bureau'
  | 'province'

const HANDLING: readonly string[] = ['bureau', 'vertical', 'township'] satisfies readonly UnitKind[]

/** Whether matters are sent to units of this kind; the others are the petition office, discipline, and organs above the county that review. */
export const handlesMatters = (kind: string): boolean => HANDLING.includes(kind)

/** A unit as far as review needs to know it. `superior`: the organ that leads it from the level above. */
export type PlacedUnit = Readonly<{ id: string; kind: UnitKind; superior?: string }>

type Said = Readonly<{ zh: string; en: string }>

/** Whose government is one level up; nobody's above the province. */
const ABOVE: Readonly<Record<UnitKind, UnitKind | undefined>> = {
  township: 'county',
  bureau: 'county',
  office: 'county',
  vertical: undefined,
  // What discipline bodies do is reviewed by their own rules (第二十三条第四款).
  discipline: undefined,
  'discipline-above': undefined,
  county: 'city',
  'city-bureau': 'city',
  city: 'province',
  'province-bureau': 'province',
  province: undefined,
}

/** Where an organ of the government and the organ that leads its work are both one level up: the petitioner chooses (北京市信访条例 第四十八条). */
const LED: readonly UnitKind[] = ['bureau', 'office', 'city-bureau']

/**
 * 上一级机关、单位, where a review can be asked for (信访工作条例 第三十五条、第三十六条): ids of units in effect, the government first. An organ that is led
 * from above (垂直领导) is reviewed by its superior alone. For a final review, ask for the organ that made the first.
 */
export const reviewBodiesOf = (unit: PlacedUnit | undefined, units: readonly PlacedUnit[]): readonly string[] => {
  if (unit === undefined) return []
  const { id, kind, superior } = unit
  const led = superior !== undefined && units.some((one) => one.id === superior) ? [superior] : []
  if (kind === 'vertical') return led
  const governments = units.filter((one) => one.kind === ABOVE[kind]).map((one) => one.id)
  // A government that names the one above it is reviewed there, also where the directory knows several of that level.
  if (!LED.includes(kind)) return led.length > 0 ? led : governments
  return [...new Set([...governments, ...led])].filter((one) => one !== id)
}

/** The same in words, for a county that has not entered the organs above it. */
export const REVIEW_BODY_WORDS: Readonly<Record<UnitKind, Said>> = {
  township: { zh: '县人民政府', en: 'the county government' },
  bureau: { zh: '县人民政府或者上一级主管部门', en: 'the county government or the bureau of the level above' },
  office: { zh: '县人民政府或者上一级主管部门', en: 'the county government or the bureau of the level above' },
  discipline: { zh: '上一级纪检监察机关', en: 'the discipline body above' },
  'discipline-above': { zh: '上一级纪检监察机关', en: 'the discipline body above' },
  vertical: { zh: '上一级主管部门', en: 'its superior organ' },
  county: { zh: '市人民政府', en: 'the city government' },
  'city-bureau': { zh: '市人民政府或者省级主管部门', en: 'the city government or the provincial bureau' },
  city: { zh: '省人民政府', en: 'the provincial government' },
  'province-bureau': { zh: '省人民政府', en: 'the provincial government' },
  province: { zh: '', en: '' },
}
