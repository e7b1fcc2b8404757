import type { CaseEventOf } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, LongTextField, type Said, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'

type Why = CaseEventOf<'HandlingReopened'>['data']['why']
type Typed = Readonly<{ why: Why | ''; reasons: string }>

const WHYS: Readonly<Record<Why, Said>> = {
  NOT_REALLY_DONE: { zh: '没有真正解决', en: 'It was not really done' },
  NEW_FACTS: { zh: '有新的情况', en: 'Something new came up' },
  ORDERED: { zh: '上级要求', en: 'Ordered from above' },
}

/** 重新办理: back to the unit, sixty days from today. */
export const ReopenForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('reopen-handling', props, { why: '', reasons: '' })
  const options = Object.entries(WHYS).map(([why, said]) => ({ value: why, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '重新办理', en: 'Open again' }} onSubmit={() => void send(value)}>
      <Field name="why" label={say({ zh: '为什么', en: 'Why' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.why}
            options={options}
            onChange={(event) => change({ why: event.target.value as Why })}
          />
        )}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '理由（信访人会看到）', en: 'Reasons, as the petitioner will read them' })}
        required
        value={value.reasons}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
