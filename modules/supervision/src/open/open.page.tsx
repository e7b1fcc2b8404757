import { BREACHES, type Breach, breachesNow, type Life } from '@onedoor/case'
import { addDays, type DateOnly } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, LongTextField, useAct, useSay, useToday, useUnitName } from '@onedoor/ui'
import { Radio } from 'antd'

type Typed = Readonly<{ unit: string; breach: Breach | ''; dueOn: string; text: string }>

/** A week to report is usual here; the letter may say another day. */
const REPORT_DAYS = 7

const DESCRIBED: readonly Breach[] = ['EVADED', 'WRONG_PROCEDURE']

const begun = (life: Life, today: DateOnly): Typed => {
  const [worst] = breachesNow(life, today)
  const unit = worst?.unit ?? life.unit ?? life.units.at(-1) ?? ''
  return { unit, breach: worst?.breach ?? '', dueOn: addDays(today, REPORT_DAYS), text: '' }
}

/** 督办函: whom, for which breach, what is to be done, by when. */
export const OpenForm = (props: ActFormProps) => {
  const { life } = props.file
  const say = useSay()
  const today = useToday()
  const unitName = useUnitName()
  const { value, change, send, busy, problem } = useAct<Typed>('open-supervision', props, begun(life, today))
  const proven = breachesNow(life, today)
  const breaches = [...new Set([...proven.filter(({ unit }) => unit === value.unit).map(({ breach }) => breach), ...DESCRIBED])]
  const late = proven.find(({ unit, breach }) => unit === value.unit && breach === value.breach)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '发出督办函', en: 'Press' }} onSubmit={() => void send(value)}>
      <Field name="unit" label={say({ zh: '督办哪个单位', en: 'Which unit' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.unit}
            options={life.units.map((unit) => ({ value: unit, label: unitName(unit) }))}
            onChange={(event) => change({ unit: event.target.value as string })}
          />
        )}
      </Field>
      <Field
        name="breach"
        label={say({ zh: '情形', en: 'Breach' })}
        required
        {...(late !== undefined && {
          hint: say({ zh: `期限 ${late.lastDay}，已过 ${late.daysLate} 天`, en: `last day ${late.lastDay}, ${late.daysLate} days ago` }),
        })}
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.breach}
            options={breaches.map((breach) => ({ value: breach, label: say(BREACHES[breach]) }))}
            onChange={(event) => change({ breach: event.target.value as Breach })}
          />
        )}
      </Field>
      <Field name="dueOn" label={say({ zh: '最迟哪天反馈', en: 'To report by' })} required>
        {(control) => <DateField control={control} value={value.dueOn} min={addDays(today, 1)} onChange={(dueOn) => change({ dueOn })} />}
      </Field>
      <LongTextField
        name="text"
        label={say({ zh: '事实和要求', en: 'Facts, and what is to be done' })}
        required
        value={value.text}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}
