/** What the directory says a unit is. */
type Kind = 'office' | 'bureau' | 'township' | 'county' | 'discipline' | 'discipline-above'

/**
 * 上一级机关、单位, where review can be asked for (信访工作条例 第三十五条): above a township the county government, above a bureau the county
 * government or the bureau of the level above, above an organ of the county itself the level of the city.
 */
const REVIEW_BODIES: Readonly<Record<Kind, string>> = {
  township: '县人民政府',
  bureau: '县人民政府或者上一级主管部门',
  office: '县人民政府或者上一级主管部门',
  county: '市人民政府或者市级主管部门',
  discipline: '上一级纪检监察机关',
  'discipline-above': '上一级纪检监察机关',
}

/** Empty for a unit that no directory knows: an opinion that cannot say where to go is not made. */
export const reviewBodyOf = (kind: Kind | undefined): string => (kind === undefined ? '' : REVIEW_BODIES[kind])
