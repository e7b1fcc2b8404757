import type { PaperKind } from '@onedoor/paper'

/** 机关印章, 信访工作专用章, 复查复核专用章. */
export const SEAL_USES = {
  ORGAN: { zh: '机关印章', en: 'Seal of the organ' },
  PETITION: { zh: '信访工作专用章', en: 'Seal for petition work' },
  REVIEW: { zh: '复查复核专用章', en: 'Seal for reviews' },
} as const satisfies Readonly<Record<string, Readonly<{ zh: string; en: string }>>>

export type SealUse = keyof typeof SEAL_USES

export type Seal = Readonly<{
  id: string
  unit: string
  use: SealUse
  digest: string
  ending: 'png' | 'svg'
  widthMm: number
  from: string
  /** Last day. */
  until: string | null
  /** Why it ended, where somebody took it out of use; a new seal ends the one before without a reason. */
  endedReason: string | null
}>

/** Letters about where a matter goes are the everyday work of the petition office and bear 信访工作专用章 where there is one. */
const EVERYDAY: readonly PaperKind[] = ['D05', 'D06', 'D08', 'D30']
const OF_REVIEW: readonly PaperKind[] = ['D34', 'D35']

const usesFor = (kind: PaperKind): readonly SealUse[] => {
  if (OF_REVIEW.includes(kind)) return ['REVIEW', 'ORGAN']
  return EVERYDAY.includes(kind) ? ['PETITION', 'ORGAN'] : ['ORGAN', 'PETITION']
}

/** The seal that unit puts on that document of that day; none where none is on file, and then the hand seals it. */
export const sealFor = (
  seals: readonly Seal[],
  { unit, kind, on }: Readonly<{ unit: string; kind: PaperKind; on: string }>,
): Seal | undefined => {
  const inUse = seals.filter((seal) => seal.unit === unit && seal.from <= on && (seal.until === null || on <= seal.until))
  return usesFor(kind)
    .map((use) => inUse.find((seal) => seal.use === use))
    .find((seal) => seal !== undefined)
}
