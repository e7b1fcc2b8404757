import { type ActFormProps, FaultyForm, Field, LongTextField, UnitPicker, useAct, useSay } from '@onedoor/ui'

const EMPTY = { reasons: '', proposed: '' }

/** 异议: the unit says, once and with reasons, that it is not competent. */
export const ObjectForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('object', props, EMPTY)
  const input = { reasons: value.reasons, ...(value.proposed !== '' && { proposed: value.proposed }) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '提出异议', en: 'Object' }} onSubmit={() => void send(input)}>
      <LongTextField
        name="reasons"
        label={say({ zh: '详细理由', en: 'Reasons in detail' })}
        hint={say({
          zh: '写明依据哪部法律、哪份“三定”规定不属于本单位职权。每次转送只能异议一次。',
          en: 'Name the law or the mandate by which the unit is not competent. One objection per referral.',
        })}
        required
        value={value.reasons}
        rows={5}
        most={14}
        maxLength={4000}
        onChange={(text) => change({ reasons: text })}
      />
      <Field name="proposed" label={say({ zh: '建议改派的单位（可不填）', en: 'Unit that should have it (optional)' })}>
        {(control) => <UnitPicker control={control} value={value.proposed} allowClear onChange={(proposed) => change({ proposed })} />}
      </Field>
    </FaultyForm>
  )
}
