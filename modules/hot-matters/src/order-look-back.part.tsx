import { addDays } from '@onedoor/clock'
import {
  DateField,
  DeskLink,
  FaultOf,
  FaultyForm,
  Field,
  LongTextField,
  useCommand,
  useDraft,
  useSay,
  useToday,
  useUnitName,
} from '@onedoor/ui'
import { Checkbox, Radio } from 'antd'
import { useState } from 'react'
import type { Case, Figure } from './hot-matters.state.ts'
import { OFFICE_DAY } from './look-back.part.tsx'
import { askedSaid } from './official-words.state.ts'

type Typed = Readonly<{ unit: string; matters: readonly string[]; dueOn: string; text: string }>

/** The office’s own rule: two weeks for a second look. No law gives a number of days; the list may say another day. */
const DAYS = 14

const idsOf = (cases: readonly Case[], unit: string): readonly string[] => cases.filter((one) => one.unit === unit).map(({ id }) => id)

type Props = Readonly<{ figure: Figure; cases: readonly Case[] }>

/** 回头看: which unit, which matters, by when, what to look at. Everything is filled in and can be changed. */
export const OrderLookBackForm = ({ figure, cases }: Props) => {
  const say = useSay()
  const today = useToday()
  const unitName = useUnitName()
  const units = [...new Set(cases.flatMap(({ unit }) => unit ?? []))]
  const first = figure.units.find((unit) => units.includes(unit)) ?? units[0] ?? ''
  const begun: Typed = { unit: first, matters: idsOf(cases, first), dueOn: addDays(today, DAYS), text: askedSaid(figure) }
  const { value, change, discard } = useDraft<Typed>(`order-look-back.${figure.id}`, begun)
  const [sent, setSent] = useState(false)
  const finished = () => {
    discard()
    setSent(true)
  }
  const { send, busy, problem } = useCommand<object>('/api/look-backs', { flat: true, onDone: finished })
  if (sent)
    return (
      <p role="status">
        {say({ zh: '已交给单位。', en: 'The unit has the list.' })}{' '}
        <DeskLink to="/look-backs">{say({ zh: '看清单', en: 'See the list' })}</DeskLink>
      </p>
    )
  const options = cases.filter(({ unit }) => unit === value.unit).map(({ id, no, subject }) => ({ value: id, label: `${no}　${subject}` }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '交单位回头看', en: 'Hand it to the unit' }} onSubmit={() => void send(value)}>
      <Field name="unit" label={say({ zh: '哪个单位', en: 'Which unit' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.unit}
            options={units.map((unit) => ({ value: unit, label: unitName(unit) }))}
            onChange={(event) => change({ unit: event.target.value as string, matters: idsOf(cases, event.target.value as string) })}
          />
        )}
      </Field>
      <fieldset className="od-plain">
        <legend>{say({ zh: `哪些事项（已选 ${value.matters.length} 件）`, en: `Which matters (${value.matters.length} chosen)` })}</legend>
        <Checkbox.Group
          className="od-stack"
          value={[...value.matters]}
          options={options}
          onChange={(matters: string[]) => change({ matters })}
        />
        <FaultOf name="matters" />
      </fieldset>
      <Field name="dueOn" label={say({ zh: '最迟哪天反馈', en: 'To report by' })} required hint={say(OFFICE_DAY)}>
        {(control) => <DateField control={control} value={value.dueOn} min={addDays(today, 1)} onChange={(dueOn) => change({ dueOn })} />}
      </Field>
      <LongTextField
        name="text"
        label={say({ zh: '看什么', en: 'What to look at' })}
        required
        value={value.text}
        rows={3}
        most={10}
        maxLength={2000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}
