import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { PeoplePick } from '../parties.part.tsx'

type Typed = Readonly<{ persons: readonly string[] }>

/** 推选代表. */
export const ElectForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('elect', props, { persons: file.life.representatives })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记代表', en: 'Record' }} onSubmit={() => void send(value)}>
      <Field
        name="persons"
        label={say({ zh: '信访人推选的代表', en: 'Whom the petitioners elected' })}
        hint={say({
          zh: '最多五人，由信访人自己推选。其他人照样是信访人。',
          en: 'Five at most, chosen by the petitioners themselves. The others stay petitioners.',
        })}
        required
      >
        {(control) => <PeoplePick file={file} control={control} value={value.persons} onChange={(persons) => change({ persons })} />}
      </Field>
    </FaultyForm>
  )
}
