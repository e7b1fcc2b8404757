import type { ReplyStop } from '@onedoor/case'
import { type Refusal, refuse } from '@onedoor/kernel'

/** What the reply check stopped for, and why it is to leave all the same. */
export type Passing = Readonly<{ stops?: readonly ReplyStop[]; despite?: string | undefined }>

/** 处理意见应当载明事实、理由和依据，并对每项诉求作出答复. */
const ANSWERING = '信访工作条例 第三十二条'

/** The check never decides: it may be wrong, and then somebody says so and is known to have said it. */
export const stopFault = ({ stops = [], despite = '' }: Passing): Refusal<'reply-stopped'> | undefined =>
  stops.length > 0 && despite.trim() === '' ? refuse('reply-stopped', ANSWERING) : undefined

/** What of it goes into the record: nothing where nothing had stopped it, whatever was typed. */
export const passed = ({
  stops = [],
  despite = '',
}: Passing): Readonly<{ data?: { despite: readonly ReplyStop[] }; sealed?: { despite: string } }> =>
  stops.length === 0 ? {} : { data: { despite: stops }, sealed: { despite: despite.trim() } }
