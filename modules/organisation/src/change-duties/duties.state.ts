/** A duty as the county wrote it down. */
export type WrittenDuty = Readonly<{ said: string; words: readonly string[]; topics: readonly string[]; basis?: string }>

/** What a unit answers for: as written down, or, where nothing is, as its name tells. */
export type DutiesOfUnit = Readonly<{
  unit: string
  duties: readonly WrittenDuty[]
  byName: readonly Readonly<{ words: readonly string[]; basis?: string }>[]
}>
