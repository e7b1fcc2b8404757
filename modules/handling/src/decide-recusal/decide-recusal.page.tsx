import { fold } from '@onedoor/kernel'
import { type ActFormProps, FaultyForm, Field, useAct, useSay } from '@onedoor/ui'
import { Radio, Select } from 'antd'
import { evolve, initial } from '../handling.state.ts'
import { WordsField } from '../words.part.tsx'

type Typed = Readonly<{ of: string; granted: boolean | null; reasons: string }>

/** 决定回避. Neither answer is chosen beforehand. */
export const DecideRecusalForm = (props: ActFormProps) => {
  const { events } = props.file
  const say = useSay()
  const { recusals } = fold(events, { initial, evolve })
  const begin: Typed = { of: recusals[0] ?? '', granted: null, reasons: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('decide-recusal', props, begin)
  const asked = events.findLast((event) => event.type === 'RecusalAsked' && event.data.of === value.of)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作出决定', en: 'Decide' }} onSubmit={() => void send(value)}>
      <Field name="of" label={say({ zh: '谁回避', en: 'Who' })} required>
        {(control) => (
          <Select<string>
            {...control}
            value={value.of}
            options={recusals.map((of) => ({ value: of, label: of }))}
            onChange={(of) => change({ of })}
          />
        )}
      </Field>
      {asked?.type === 'RecusalAsked' && asked.sealed !== undefined && (
        <blockquote className="od-box od-prose">{asked.sealed.reasons}</blockquote>
      )}
      <Field name="granted" label={say({ zh: '决定', en: 'Decision' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.granted}
            options={[
              { value: true, label: say({ zh: '同意回避', en: 'Granted' }) },
              { value: false, label: say({ zh: '不需要回避', en: 'Not granted' }) },
            ]}
            onChange={(event) => change({ granted: event.target.value as boolean })}
          />
        )}
      </Field>
      <WordsField
        name="reasons"
        label={{ zh: '理由', en: 'Reasons' }}
        hint={{ zh: '信访人提出的，会告知信访人。', en: 'If the petitioner asked, they are told.' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
