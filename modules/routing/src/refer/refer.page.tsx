import type { UnitsShown } from '@onedoor/case'
import { type ActFormProps, DateField, FaultyForm, Field, LongTextField, UnitAids, UnitPicker, useAct, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { useState } from 'react'

type Typed = Readonly<{ mode: 'TRANSFER' | 'ASSIGN'; to: string; reason: string; reportDueOn: string }>
/** What the leaders decided is filled in: the unit they named, and a report due. */
const begin = ({ events, life }: ActFormProps['file']): Typed => {
  const decided = events.findLast((event) => event.type === 'EscalationDecided')
  const instructed = life.phase === 'ESCALATED' && decided !== undefined
  return { mode: instructed ? 'ASSIGN' : 'TRANSFER', to: instructed ? decided.data.unit : '', reason: '', reportDueOn: '' }
}

/** 转送、交办: which unit, and whether it must report back. */
export const ReferForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('refer', props, begin(props.file))
  const { mode, to, reason, reportDueOn } = value
  const [shown, setShown] = useState<UnitsShown | undefined>()
  const input = { mode, to, reason, ...(shown !== undefined && { shown }), ...(mode === 'ASSIGN' && reportDueOn !== '' && { reportDueOn }) }
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={mode === 'ASSIGN' ? { zh: '交办', en: 'Assign' } : { zh: '转送', en: 'Transfer' }}
      onSubmit={() => void send(input)}
    >
      <Field name="to" label={say({ zh: '有权处理的单位', en: 'Competent unit' })} required>
        {(control) => <UnitPicker control={control} value={to} onChange={(unit) => change({ to: unit })} />}
      </Field>
      <UnitAids matter={props.file.matter} chosen={to} choose={(unit) => change({ to: unit })} shown={setShown} />
      <Field name="mode" label={say({ zh: '方式', en: 'How' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={mode}
            onChange={(event) => change({ mode: event.target.value as Typed['mode'] })}
            options={[
              { value: 'TRANSFER', label: say({ zh: '转送', en: 'Transfer' }) },
              { value: 'ASSIGN', label: say({ zh: '交办，要求反馈结果', en: 'Assign, with a report due' }) },
            ]}
          />
        )}
      </Field>
      {mode === 'ASSIGN' && (
        <Field name="reportDueOn" label={say({ zh: '办理期限', en: 'Report due on' })} required>
          {(control) => <DateField control={control} value={reportDueOn} min={today} onChange={(day) => change({ reportDueOn: day })} />}
        </Field>
      )}
      <LongTextField
        name="reason"
        label={say({ zh: '说明（写入转送函）', en: 'Remarks, printed in the letter to the unit' })}
        value={reason}
        rows={3}
        most={10}
        maxLength={2000}
        onChange={(text) => change({ reason: text })}
      />
    </FaultyForm>
  )
}
