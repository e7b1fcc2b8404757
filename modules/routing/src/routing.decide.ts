import { type Life, PETITION_OFFICE } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'

/** Where a matter goes is for the petition office to say (信访工作条例 第二十二条、第二十四条). */
export const officeFault = (stamp: Stamp, basis: string): Refusal<'petition-office-only'> | undefined =>
  stamp.organ === PETITION_OFFICE ? undefined : refuse('petition-office-only', basis)

/** The matter is with the petition office or with the unit of whoever acts. */
export const concerns = (life: Life | undefined, stamp: Stamp): life is Life =>
  life !== undefined && (stamp.organ === PETITION_OFFICE || life.holder === stamp.organ)
