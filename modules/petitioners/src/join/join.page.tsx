import { type ActFormProps, FaultyForm, useAct } from '@onedoor/ui'
import { ContactFields, contactOf, NOBODY, type TypedContact } from '../parties.part.tsx'

type Typed = Readonly<{ person: TypedContact }>

/** 加入共同信访. */
export const JoinForm = (props: ActFormProps) => {
  const { value, change, send, busy, problem } = useAct<Typed>('join', props, { person: NOBODY })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '登记加入', en: 'Record' }}
      onSubmit={() => void send({ person: contactOf(value.person) })}
    >
      <ContactFields at="person" value={value.person} onChange={(person) => change({ person })} />
    </FaultyForm>
  )
}
