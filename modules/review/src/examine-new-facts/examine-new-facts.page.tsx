import type { Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, LongTextField, ToldChoice, TypedCheck, useAct, useSay, usualWay } from '@onedoor/ui'
import { Radio } from 'antd'

type Typed = Readonly<{ found: boolean | undefined; reasons: string; told: Told; despite: string }>

/** 审查新的事实和理由: what was said last stands above the decision. */
export const ExamineNewFactsForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('examine-new-facts', props, {
    ...{ found: undefined, reasons: '', told: usualWay(file.life), despite: '' },
  })
  const said = file.events.findLast((event) => event.type === 'SupplementReceived')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作出审查结论', en: 'Decide' }} onSubmit={() => void send(value)}>
      <h3>{say({ zh: '信访人说的', en: 'What the petitioner says' })}</h3>
      <p className="od-prose">{said?.sealed?.text}</p>
      <Field name="found" label={say({ zh: '有没有新的事实或者理由', en: 'Are facts or reasons new' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.found}
            options={[
              { value: true, label: say({ zh: '有，重新登记办理', en: 'Yes: registered anew' }) },
              { value: false, label: say({ zh: '没有，书面说明理由（由负责人决定）', en: 'No: told in writing why (the head decides)' }) },
            ]}
            onChange={(event) => change({ found: event.target.value as boolean })}
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
      <TypedCheck
        path={`/api/matters/${file.matter}/check-notice`}
        words={{ reasons: value.reasons }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}
