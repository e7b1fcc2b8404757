import { type CaseEventOf, PETITION_OFFICE } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, LongTextField, type Said, useAct, usePerson, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { LONGEST_REDO, restOfPeriod } from './reopen.decide.ts'

type Why = CaseEventOf<'HandlingReopened'>['data']['why']
type Typed = Readonly<{ why: Why | ''; reasons: string; dueOn: string }>

const WHYS: Readonly<Record<Why, Said>> = {
  NOT_REALLY_DONE: { zh: '没有真正解决', en: 'It was not really done' },
  NEW_FACTS: { zh: '有新的情况', en: 'Something new came up' },
  ORDERED: { zh: '上级要求', en: 'Ordered from above' },
}

/** 重新办理: back to the unit, within the period it has anyway or by a day that the office sets. */
export const ReopenForm = (props: ActFormProps) => {
  const say = useSay()
  const today = useToday()
  const office = usePerson().unit.id === PETITION_OFFICE
  const rest = restOfPeriod(props.file.life, today)
  const { value, change, send, busy, problem } = useAct<Typed>('reopen-handling', props, { why: '', reasons: '', dueOn: '' })
  const { dueOn, ...words } = value
  const sent = office && dueOn !== '' ? value : words
  const options = Object.entries(WHYS).map(([why, said]) => ({ value: why, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '重新办理', en: 'Open again' }} onSubmit={() => void send(sent)}>
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
      {office ? (
        <Field
          name="dueOn"
          label={say({ zh: '哪天前重新答复', en: 'New answer by' })}
          hint={say({
            zh: '最长六十日。信访人请求复查的期限照常计算。',
            en: 'Sixty days at most. The petitioner’s days to ask for a review run on.',
          })}
          required
        >
          {(control) => (
            <DateField
              control={control}
              value={value.dueOn}
              min={addDays(today, 1)}
              max={addDays(today, LONGEST_REDO)}
              onChange={(day) => change({ dueOn: day })}
            />
          )}
        </Field>
      ) : (
        <p className="od-quiet">
          {say({
            zh: `仍在原来的办理期限内，${rest ?? ''} 前重新答复；信访人请求复查的期限照常计算。`,
            en: `Within the period it had: a new answer by ${rest ?? ''}. The petitioner’s days to ask for a review run on.`,
          })}
        </p>
      )}
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
