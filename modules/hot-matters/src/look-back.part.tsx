import type { Said } from '@onedoor/ui'
import type { LookBackFinding } from './look-back.events.ts'

export const FINDINGS: Readonly<Record<LookBackFinding, Said>> = {
  DONE: { zh: '已经落实', en: 'Really done' },
  PARTLY: { zh: '部分落实', en: 'Done in part' },
  NOT_DONE: { zh: '没有落实', en: 'Not done' },
}
