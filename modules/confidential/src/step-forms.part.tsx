import type { GuardedLetter } from '@onedoor/barrier'
import { DateField, FaultyForm, Field, LongTextField, type Said, UnitsPicker, useCommand, useSay } from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { PeoplePicker } from './confidential.part.tsx'

type Act = 'accused' | 'pass-on' | 'process' | 'tell' | 'aside'

type Typed = Readonly<{
  units: readonly string[]
  staff: readonly string[]
  since: string
  body: string
  reason: string
  outcome: string
  note: string
  text: string
}>

const EMPTY: Typed = { units: [], staff: [], since: '', body: '', reason: '', outcome: 'TAKEN_UP', note: '', text: '' }

const ACTS: Readonly<Record<Act, Readonly<{ name: Said; send: Said }>>> = {
  accused: { name: { zh: '记录被反映人', en: 'Whom it is about' }, send: { zh: '记录并挡住', en: 'Record and hold back' } },
  'pass-on': { name: { zh: '转送', en: 'Pass on' }, send: { zh: '转送', en: 'Pass on' } },
  process: { name: { zh: '办理', en: 'Handle' }, send: { zh: '记录办理', en: 'Record the handling' } },
  tell: { name: { zh: '反馈', en: 'Feed back' }, send: { zh: '反馈', en: 'Feed back' } },
  aside: { name: { zh: '我要回避', en: 'Stand aside' }, send: { zh: '回避，从此不再看到', en: 'Stand aside; never see it again' } },
}

const OUTCOMES: readonly Readonly<{ value: string; said: Said }>[] = [
  { value: 'TAKEN_UP', said: { zh: '受理', en: 'Taken up' } },
  { value: 'FINISHED', said: { zh: '办结', en: 'Finished' } },
  { value: 'NOT_TAKEN_UP', said: { zh: '不受理', en: 'Not taken up' } },
]

/** What usually comes next; everything lawful can be chosen. */
const usual = ({ examined, stage }: GuardedLetter): Act => {
  if (!examined) return 'accused'
  return stage === 'RECEIVED' ? 'pass-on' : stage === 'PASSED_ON' ? 'process' : 'tell'
}

const lawful = ({ examined, stage }: GuardedLetter): readonly Act[] => [
  'accused',
  ...(examined ? (['pass-on', 'process'] as const) : []),
  ...(stage === 'RECEIVED' ? [] : (['tell'] as const)),
  'aside',
]

const inputOf = (act: Act, { units, staff, since, body, reason, outcome, note, text }: Typed): object => {
  switch (act) {
    case 'accused':
      return { step: act, units, staff, ...(since !== '' && { since }) }
    case 'pass-on':
      return { step: act, body, reason, ...(units[0] !== undefined && { unit: units[0] }) }
    case 'process':
      return { step: act, outcome, note }
    case 'tell':
      return { step: act, text }
    case 'aside':
      return { step: act, reason }
  }
}

type FieldsProps = Readonly<{ value: Typed; change: (part: Partial<Typed>) => void }>

const Long = ({
  name,
  label,
  hint,
  value,
  change,
}: FieldsProps & Readonly<{ name: 'reason' | 'note' | 'text'; label: Said; hint?: Said }>) => {
  const say = useSay()
  return (
    <LongTextField
      name={name}
      label={say(label)}
      required
      {...(hint !== undefined && { hint: say(hint) })}
      value={value[name]}
      rows={4}
      most={12}
      maxLength={5000}
      onChange={(text) => change({ [name]: text })}
    />
  )
}

const AccusedFields = ({ value, change }: FieldsProps) => {
  const say = useSay()
  return (
    <>
      <Field
        name="units"
        label={say({ zh: '被反映的单位', en: 'Units complained of' })}
        hint={say({
          zh: '连同上下级，从此看不到。只能增加，不能撤销。',
          en: 'They and their line are held back. It can be added to, never taken back.',
        })}
      >
        {(control) => <UnitsPicker control={control} value={value.units} onChange={(units) => change({ units })} />}
      </Field>
      <Field name="staff" label={say({ zh: '被反映的人员', en: 'Staff complained of' })}>
        {(control) => <PeoplePicker control={control} value={value.staff} onChange={(staff) => change({ staff })} />}
      </Field>
      <Field
        name="since"
        label={say({ zh: '反映的事从哪天开始', en: 'When it began' })}
        hint={say({
          zh: '这天以后在这些单位待过的人都挡住；不填就不论何时。',
          en: 'Whoever worked there since that day is held back; without it, whoever ever did.',
        })}
      >
        {(control) => <DateField control={control} value={value.since} onChange={(since) => change({ since })} />}
      </Field>
    </>
  )
}

const PassOnFields = ({ value, change }: FieldsProps) => {
  const say = useSay()
  return (
    <>
      <Field name="body" label={say({ zh: '转给哪个机关（按干部管理权限）', en: 'To which body, by authority over the cadre' })} required>
        {(control) => <Input {...control} value={value.body} maxLength={200} onChange={(event) => change({ body: event.target.value })} />}
      </Field>
      <Field name="unit" label={say({ zh: '名录中的单位（如有）', en: 'As a unit of the directory, if it is one' })}>
        {(control) => <UnitsPicker control={control} value={value.units} onChange={(units) => change({ units: units.slice(-1) })} />}
      </Field>
      <Long name="reason" label={{ zh: '理由', en: 'Reason' }} value={value} change={change} />
    </>
  )
}

const ProcessFields = ({ value, change }: FieldsProps) => {
  const say = useSay()
  return (
    <>
      <Field name="outcome" label={say({ zh: '办到哪一步', en: 'What was done' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.outcome}
            options={OUTCOMES.map(({ value: outcome, said }) => ({ value: outcome, label: say(said) }))}
            onChange={(event) => change({ outcome: event.target.value as string })}
          />
        )}
      </Field>
      <Long name="note" label={{ zh: '说明', en: 'Note' }} value={value} change={change} />
    </>
  )
}

const Fields = ({ act, ...props }: FieldsProps & Readonly<{ act: Act }>) => {
  switch (act) {
    case 'accused':
      return <AccusedFields {...props} />
    case 'pass-on':
      return <PassOnFields {...props} />
    case 'process':
      return <ProcessFields {...props} />
    case 'tell':
      return (
        <Long
          {...props}
          name="text"
          label={{ zh: '告诉来信人的话', en: 'What the writer is told' }}
          hint={{
            zh: '凭查询码显示。不要写出别人的名字和查办细节。',
            en: 'Shown for the query code. Name nobody and no detail of the inquiry.',
          }}
        />
      )
    case 'aside':
      return <Long {...props} name="reason" label={{ zh: '为什么回避', en: 'Why you stand aside' }} />
  }
}

/** One step at a time; the one that usually comes next is open. */
export const StepForms = ({ id, letter, done }: { id: string; letter: GuardedLetter; done: () => void }) => {
  const say = useSay()
  const [act, setAct] = useState<Act>(usual(letter))
  const [value, setValue] = useState(EMPTY)
  const { send, busy, problem } = useCommand<object>(`/api/confidential/letters/${id}/steps`, { version: letter.version, onDone: done })
  return (
    <section className="od-box" aria-label={say({ zh: '下一步', en: 'Next step' })}>
      <div className="od-stack">
        <h2>{say({ zh: '下一步', en: 'Next step' })}</h2>
        <Radio.Group
          value={act}
          optionType="button"
          options={lawful(letter).map((one) => ({ value: one, label: say(ACTS[one].name) }))}
          onChange={(event) => setAct(event.target.value as Act)}
        />
        <FaultyForm problem={problem} busy={busy} submit={ACTS[act].send} onSubmit={() => void send(inputOf(act, value))}>
          <Fields act={act} value={value} change={(part) => setValue((before) => ({ ...before, ...part }))} />
        </FaultyForm>
      </div>
    </section>
  )
}
