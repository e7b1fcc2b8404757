import { type CaseEvent, type HandlingReopened, type Life, lifeFold } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import { isHead, isOffice, isUnit, notNow } from '../performance.decide.ts'
import type { Reopen } from './reopen.contract.ts'

type Refused = 'not-your-matter' | 'not-head-of-unit' | 'not-now'

const decide = (life: Life | undefined, { why, reasons }: Reopen, stamp: Stamp): Decision<HandlingReopened, Refused> => {
  if (life === undefined) return refuse('not-your-matter')
  if (!isOffice(stamp)) {
    if (!isUnit(life, stamp)) return refuse('not-your-matter')
    if (!isHead(stamp)) return refuse('not-head-of-unit', '信访工作条例 第四十条')
  }
  const event: HandlingReopened = { type: 'HandlingReopened', data: { why }, sealed: { reasons } }
  return notNow(life, event) ?? [event]
}

/** 重新办理 (S75 → S50): it was not really done. The petition office or the head of the unit; the petitioner reads why. */
export const reopen: Decider<Life | undefined, Reopen, CaseEvent, HandlingReopened, Refused> = { ...lifeFold, decide }
