import { type ActFormProps, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { ContactFields, contactOf, NOBODY, onlyPerson, PersonPick, type TypedContact } from '../parties.part.tsx'

type Typed = Readonly<{ person: string; contact: TypedContact }>

/** 姓名、住址明确了. */
export const ClarifyForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('clarify', props, { person: onlyPerson(file), contact: NOBODY })
  const input = { person: value.person, contact: contactOf(value.contact) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记联系方式', en: 'Record' }} onSubmit={() => void send(input)}>
      <p className="od-quiet">
        {say({
          zh: '明确以后每一步都要告知；以前无法作出的告知要补作。',
          en: 'From here on every step is told; notices that could not be given before are owed.',
        })}
      </p>
      <PersonPick
        file={file}
        name="person"
        label={{ zh: '信访人', en: 'Petitioner' }}
        value={value.person}
        onChange={(id) => change({ person: id })}
      />
      <ContactFields at="contact" value={value.contact} onChange={(contact) => change({ contact })} />
    </FaultyForm>
  )
}
