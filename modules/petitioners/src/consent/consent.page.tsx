import { CONSENTS, type ConsentTo } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Select } from 'antd'
import { onlyPerson, PersonPick } from '../parties.part.tsx'
import { ReasonsField } from '../reasons.part.tsx'

type Typed = Readonly<{ to: ConsentTo | undefined; person: string; words: string }>

/** 同意: what the petitioner said, in the petitioner's words. */
export const ConsentForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const start: Typed = { to: undefined, person: onlyPerson(file), words: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('consent', props, start)
  const options = Object.entries(CONSENTS).map(([to, said]) => ({ value: to as ConsentTo, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记同意', en: 'Record' }} onSubmit={() => void send(value)}>
      <PersonPick
        file={file}
        name="person"
        label={{ zh: '谁同意', en: 'Who agrees' }}
        value={value.person}
        onChange={(person) => change({ person })}
      />
      <Field name="to" label={say({ zh: '同意什么', en: 'To what' })} required>
        {({ id }) => <Select id={id} value={value.to ?? null} options={options} onChange={(to) => change({ to })} />}
      </Field>
      <ReasonsField
        name="words"
        label={{ zh: '信访人的原话', en: 'In the petitioner’s words' }}
        hint={{ zh: '不同意的不用登记，也不影响办理。', en: 'A “no” is not recorded and changes nothing.' }}
        value={value.words}
        onChange={(words) => change({ words })}
      />
    </FaultyForm>
  )
}
