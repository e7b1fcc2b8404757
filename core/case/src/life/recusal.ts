import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Life } from './life.ts'

export const RECUSAL = '信访工作条例 第二十八条第三款'

/** 回避: whoever stands aside does nothing more in this matter. Asked before every command on it, at the door, at the desk and by programs. */
export const standingAside = (life: Life | undefined, { by }: Pick<Stamp, 'by'>): Refusal<'stands-aside'> | undefined =>
  life?.recused.includes(by) === true ? refuse('stands-aside', RECUSAL) : undefined
