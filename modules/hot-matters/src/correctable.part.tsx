import { FaultyForm, LongTextField, type Said, useCommand, useDraft, useSay } from '@onedoor/ui'
import type { ReactNode } from 'react'

type Change<Typed> = (typed: Partial<Typed>) => void

type Props<Typed> = Readonly<{
  /** The route that takes it, before `/answer` or `/correct`. */
  path: string
  /** Under which name the words are kept while somebody works on them. */
  draft: string
  /** It was answered already: now it is put right. */
  correcting: boolean
  begun: Typed
  /** Sent along with what was typed. */
  along?: object
  said: Readonly<{ answer: Said; correct: Said; why: Said }>
  children: (value: Typed, change: Change<Typed>) => ReactNode
  done: () => void
}>

const NO_REASON = { reason: '' }

/** What is answered once, and may be put right later with the reason why; what stood there stays on record. */
export const CorrectableForm = <Typed extends object>({ path, draft, correcting, begun, along, said, children, done }: Props<Typed>) => {
  const say = useSay()
  const verb = correcting ? 'correct' : 'answer'
  const { value, change, discard } = useDraft<Typed>(`${verb}-${draft}`, begun)
  const why = useDraft(`${verb}-${draft}.why`, NO_REASON)
  const finished = () => {
    discard()
    why.discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`${path}/${verb}`, { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={said[verb]}
      onSubmit={() => void send({ ...value, ...along, ...(correcting && why.value) })}
    >
      {children(value, change)}
      {correcting && (
        <LongTextField
          name="reason"
          label={say(said.why)}
          required
          value={why.value.reason}
          rows={2}
          most={6}
          maxLength={2000}
          onChange={(reason) => why.change({ reason })}
        />
      )}
    </FaultyForm>
  )
}
