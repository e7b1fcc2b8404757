import { type ActFormProps, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { Checkbox } from 'antd'
import { ContactFields, contactOf, NOBODY, onlyPerson, PersonPick, type TypedContact } from '../parties.part.tsx'
import { ReasonsField } from '../reasons.part.tsx'

type Typed = Readonly<{ person: string; words: string; succeeds: boolean; successor: TypedContact }>

/** 信访人去世: the matter goes on for the others, or with whoever succeeds. */
export const LeaveForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const start = { person: onlyPerson(file), words: '', succeeds: false, successor: NOBODY }
  const { value, change, send, busy, problem } = useAct<Typed>('leave', props, start)
  const { person, words, succeeds, successor } = value
  const input = { person, words, ...(succeeds && { successor: contactOf(successor) }) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记', en: 'Record' }} onSubmit={() => void send(input)}>
      <p className="od-quiet">
        {say({
          zh: '只用于信访人去世。想退出或者撤回的，由信访人本人凭查询码办理。',
          en: 'Only where a petitioner died. Leaving and withdrawing are the petitioner’s own, with the query code.',
        })}
      </p>
      <PersonPick
        file={file}
        name="person"
        label={{ zh: '去世的信访人', en: 'Who died' }}
        value={person}
        onChange={(id) => change({ person: id })}
      />
      <ReasonsField
        name="words"
        label={{ zh: '由谁告知，怎样说的', en: 'Who told it, and in what words' }}
        value={words}
        onChange={(text) => change({ words: text })}
      />
      <Checkbox checked={succeeds} onChange={(event) => change({ succeeds: event.target.checked })}>
        {say({ zh: '有人承继，继续反映', en: 'Somebody goes on in this place' })}
      </Checkbox>
      {succeeds && (
        <ContactFields
          at="successor"
          named={{ zh: '承继人姓名', en: 'Name of the successor' }}
          value={successor}
          onChange={(next) => change({ successor: next })}
        />
      )}
    </FaultyForm>
  )
}
