import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { partiesOf } from '../parties.part.tsx'
import { ReasonsField } from '../reasons.part.tsx'

/** 撤销拆分. */
export const UndoSplitForm = (props: ActFormProps) => {
  const say = useSay()
  const { splits } = partiesOf(props.file)
  const start = { into: splits.length === 1 ? (splits[0]?.into ?? '') : '', reasons: '' }
  const { value, change, send, busy, problem } = useAct('undo-split', props, start)
  const options = splits.map(({ into, claims }, i) => ({
    value: into,
    label: say({ zh: `第 ${i + 1} 次拆分，${claims.length} 项诉求`, en: `Split no. ${i + 1}, ${claims.length} claims` }),
  }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '撤销拆分', en: 'Undo the split' }} onSubmit={() => void send(value)}>
      <Field name="into" label={say({ zh: '撤销哪一次', en: 'Which one' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.into}
            options={options}
            onChange={(event) => change({ into: String(event.target.value) })}
          />
        )}
      </Field>
      <ReasonsField
        label={{ zh: '为什么撤销（信访人会看到）', en: 'Why (the petitioner reads this)' }}
        hint={{
          zh: '诉求仍在本件答复；另立的那件提出并回本件，由另一名工作人员核对。',
          en: 'The claims are answered here again; a second officer is asked to link the other matter back.',
        }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
