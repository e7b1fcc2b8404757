import type { Query } from '@onedoor/database'
import { documents } from '@onedoor/documents/documents.module'
import type { County } from '../county.ts'
import { BUREAUS, TOWNSHIPS, townUnit } from './organisation.ts'
import { demoSeal } from './seal.ts'

type Use = 'ORGAN' | 'PETITION' | 'REVIEW'
type Demo = Readonly<{ unit: string; name: string; use: Use; words?: string }>

const organs: readonly Demo[] = [
  { unit: 'office', name: '县信访局', use: 'ORGAN' },
  { unit: 'office', name: '县信访局', use: 'PETITION', words: '信访工作专用章' },
  { unit: 'office', name: '县信访局', use: 'REVIEW', words: '复查复核专用章' },
  ...BUREAUS.map(([unit, name]): Demo => ({ unit, name, use: 'ORGAN' })),
  ...TOWNSHIPS.map(
    ([code, name]): Demo => ({
      unit: townUnit(code),
      name: name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`,
      use: 'ORGAN',
    }),
  ),
]

/** Invented seals for every organ of the demo but the last, whose letters so wait for the hand. */
export const loadSeals = async (tx: Query, { code, files }: Pick<County, 'code' | 'files'>, at: Date): Promise<void> => {
  for (const { unit, name, use, words } of organs.slice(0, -1)) {
    const digest = await files.put(new TextEncoder().encode(demoSeal(name, words)))
    const seal = { id: `demo-${unit}-${use.toLowerCase()}`, unit, use, digest, ending: 'svg', widthMm: 42 } as const
    await tx.query(documents.statements.insertSeal(code, { ...seal, from: '2019-01-01', by: 'demo', at }))
  }
}
