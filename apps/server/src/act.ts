import { type CaseEvent, lifeOf, standingAside } from '@onedoor/case'
import type { Store } from '@onedoor/eventstore'
import { type Decider, fold, isRefusal, type Recorded, type Refusal, type Stamp } from '@onedoor/kernel'

/** What became of a command given by a program: done (now or before), or lawfully refused. */
export type Acted = Readonly<{ kind: 'done' | 'repeated' }> | Readonly<{ kind: 'refused'; refusal: Refusal }>

export type Given<State, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  matter: string
  decider: Decider<State, Command, CaseEvent, Out, Code>
  command: Command
}>

/** Gives a command on a matter exactly as the door does: read, decide by the rule, append. For demos, replays and measurements. */
export const act = async <State, Command, Out extends CaseEvent, Code extends string>(
  store: Store,
  { matter, decider, command }: Given<State, Command, Out, Code>,
  stamp: Stamp,
): Promise<Acted> => {
  const past = (await store.read(matter)) as readonly Recorded<CaseEvent>[]
  const aside = standingAside(lifeOf(past), stamp)
  if (aside !== undefined) return { kind: 'refused', refusal: aside }
  const events = decider.decide(fold(past, decider), command, stamp)
  if (isRefusal(events)) {
    return (await store.done(stamp.commandId)).length > 0 ? { kind: 'repeated' } : { kind: 'refused', refusal: events }
  }
  const appended = await store.append([{ stream: matter, past, events }], stamp)
  if (appended.kind === 'written') return { kind: 'done' }
  if (appended.kind === 'repeated') return { kind: 'repeated' }
  return { kind: 'refused', refusal: { refused: appended.kind === 'conflict' ? 'changed-meanwhile' : appended.kind } }
}
