import type { OtherTrack } from '@onedoor/case'
import { z } from 'zod'
import { Reasons, TellInput } from '../handling.contract.ts'
import { Despite } from '../reply-check.contract.ts'

export const OTHER_TRACKS = [
  'LITIGATION',
  'ARBITRATION',
  'PARTY_APPEAL',
  'ADMINISTRATIVE',
  'PROTECTIVE_DUTY',
] as const satisfies readonly OtherTrack[]

/** Limitation periods of each way (P03 to P08): the petition stops none of them, so they are told. */
export const LIMITATIONS: Readonly<Record<OtherTrack, readonly string[]>> = {
  LITIGATION: ['P04', 'P05'],
  ARBITRATION: ['P07', 'P08'],
  PARTY_APPEAL: [],
  ADMINISTRATIVE: ['P03', 'P04'],
  PROTECTIVE_DUTY: ['P06', 'P04'],
}

export const ChooseTrack = z.object({
  track: z.enum(OTHER_TRACKS, '请选择途径｜choose the way'),
  competentBody: z
    .string()
    .trim()
    .min(2, '请写明向哪个机关提出｜name the body to go to')
    .max(200, '不能超过 200 字｜at most 200 characters'),
  reasons: Reasons,
  told: TellInput,
  despite: Despite,
  limitations: z.array(z.enum(['P03', 'P04', 'P05', 'P06', 'P07', 'P08'])).max(6),
  /** The day from which the petitioner knew of the act, where they said so. */
  knownOn: z.iso.date('请填写日期，如 2026-09-01｜a date such as 2026-09-01').optional(),
})
export type ChooseTrack = z.infer<typeof ChooseTrack>
