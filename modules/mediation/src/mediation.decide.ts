import { type Life, PETITION_OFFICE } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'

export const CONSENSUAL = '信访工作条例 第三十三条'

/** Whoever has the matter in hands, the unit that handled it, or the petition office. */
export const mayHold = (life: Life, { organ }: Stamp): boolean => [PETITION_OFFICE, life.holder, life.unit].includes(organ)
