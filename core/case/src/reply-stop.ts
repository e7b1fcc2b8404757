import { type Refusal, refuse } from '@onedoor/kernel'
import type { ReplyStop } from './events/sent-despite.ts'

/** What the reply check stopped for, and why the text is to leave all the same. */
export type Passing = Readonly<{ stops?: readonly ReplyStop[]; despite?: string | undefined }>

/** The check never decides: it may be wrong, and then somebody says so and is known to have said it. `article`: the duty that the text answers. */
export const stopFault = ({ stops = [], despite = '' }: Passing, article: string): Refusal<'reply-stopped'> | undefined =>
  stops.length > 0 && despite.trim() === '' ? refuse('reply-stopped', article) : undefined

/** What of it goes into the record: nothing where nothing had stopped it, whatever was typed. */
export const passed = ({
  stops = [],
  despite = '',
}: Passing): Readonly<{ data?: { despite: readonly ReplyStop[] }; sealed?: { despite: string } }> =>
  stops.length === 0 ? {} : { data: { despite: stops }, sealed: { despite: despite.trim() } }
