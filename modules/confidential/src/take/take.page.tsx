import type { ConfidentialKind } from '@onedoor/barrier'
import {
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  LongTextField,
  PageHead,
  type StoredFile,
  UnitsPicker,
  useCommand,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Button, Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { CHANNEL_SAID, KIND_SAID } from '../confidential.part.tsx'

type Typed = Readonly<{
  kind: ConfidentialKind
  channel: string
  receivedOn: string
  whom: string
  units: readonly string[]
  concernsDiscipline: boolean
  narrative: string
  anonymous: boolean
  name: string
  phone: string
  address: string
  files: readonly StoredFile[]
}>

type Taken = Readonly<{ queryCode: string; receivedOn: string }>

const begin = (today: string): Typed => ({
  ...{ kind: 'ACCUSATION', channel: 'VISIT', receivedOn: today, whom: '', units: [], concernsDiscipline: false, narrative: '' },
  ...{ anonymous: false, name: '', phone: '', address: '', files: [] },
})

const inputOf = ({ anonymous, name, phone, address, ...typed }: Typed): object => {
  const given = Object.entries({ phone, address }).filter(([, value]) => value.trim() !== '')
  return { ...typed, persons: anonymous || name.trim() === '' ? [] : [{ name, ...Object.fromEntries(given) }] }
}

type PartProps = Readonly<{ value: Typed; change: (part: Partial<Typed>) => void }>

const Who = ({ value, change }: PartProps) => {
  const say = useSay()
  const line = (name: 'name' | 'phone' | 'address', label: string) => (
    <Field name={`persons.0.${name}`} label={label}>
      {(control) => (
        <Input {...control} value={value[name]} autoComplete="off" onChange={(event) => change({ [name]: event.target.value })} />
      )}
    </Field>
  )
  return (
    <>
      <Checkbox checked={value.anonymous} onChange={(event) => change({ anonymous: event.target.checked })}>
        {say({ zh: '来访人不留姓名', en: 'The visitor stays anonymous' })}
      </Checkbox>
      {!value.anonymous && (
        <div className="od-cols">
          {line('name', say({ zh: '姓名', en: 'Name' }))}
          {line('phone', say({ zh: '电话', en: 'Telephone' }))}
          {line('address', say({ zh: '住址', en: 'Address' }))}
        </div>
      )}
    </>
  )
}

const Whom = ({ value, change }: PartProps) => {
  const say = useSay()
  return (
    <>
      <Field name="whom" label={say({ zh: '反映谁（按来访人的话）', en: 'Whom it is about, in the visitor’s words' })}>
        {(control) => <Input {...control} value={value.whom} maxLength={500} onChange={(event) => change({ whom: event.target.value })} />}
      </Field>
      <Field
        name="units"
        label={say({ zh: '被反映的单位', en: 'Units complained of' })}
        hint={say({
          zh: '这些单位和它们的上下级从此看不到这封信。不清楚可以不选。',
          en: 'They and their line cannot see it from now on. Leave it open if unclear.',
        })}
      >
        {(control) => <UnitsPicker control={control} value={value.units} onChange={(units) => change({ units })} />}
      </Field>
      <Checkbox checked={value.concernsDiscipline} onChange={(event) => change({ concernsDiscipline: event.target.checked })}>
        {say({ zh: '反映的是纪委监委自己的人，交给上一级', en: 'It is about the discipline office itself: to the level above' })}
      </Checkbox>
    </>
  )
}

/** What is typed stays on this page only: no draft is kept of a report of wrongdoing. */
const Entry = ({ done }: { done: (taken: Taken) => void }) => {
  const say = useSay()
  const today = useToday()
  const [value, setValue] = useState(() => begin(today))
  const change = (part: Partial<Typed>) => setValue((before) => ({ ...before, ...part }))
  const { send, busy, problem } = useCommand<object, Taken>('/api/confidential/letters', { flat: true, onDone: done })
  const kinds = Object.entries(KIND_SAID).map(([kind, said]) => ({ value: kind, label: say(said) }))
  const channels = ['VISIT', 'LETTER', 'CALL'].map((channel) => ({
    value: channel,
    label: say(CHANNEL_SAID[channel] ?? { zh: '', en: '' }),
  }))
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '交给专门渠道', en: 'Give it to the protected channel' }}
      onSubmit={() => void send(inputOf(value))}
    >
      <div className="od-row od-row-end">
        <Field name="kind" label={say({ zh: '哪一种', en: 'Kind' })}>
          {(control) => (
            <Radio.Group
              id={control.id}
              value={value.kind}
              options={kinds}
              onChange={(event) => change({ kind: event.target.value as ConfidentialKind })}
            />
          )}
        </Field>
        <Field name="channel" label={say({ zh: '形式', en: 'How it came' })}>
          {(control) => (
            <Radio.Group
              id={control.id}
              value={value.channel}
              options={channels}
              optionType="button"
              onChange={(event) => change({ channel: event.target.value as string })}
            />
          )}
        </Field>
        <Field name="receivedOn" label={say({ zh: '收到日期', en: 'Received on' })} required>
          {(control) => (
            <DateField control={control} value={value.receivedOn} max={today} onChange={(receivedOn) => change({ receivedOn })} />
          )}
        </Field>
      </div>
      <Whom value={value} change={change} />
      <LongTextField
        name="narrative"
        label={say({ zh: '事情经过（按来访人的话）', en: 'What happened, in the visitor’s words' })}
        required
        value={value.narrative}
        rows={6}
        most={18}
        maxLength={100_000}
        onChange={(narrative) => change({ narrative })}
      />
      <Who value={value} change={change} />
      <FileDrop to="/api/confidential/files" files={value.files} onChange={(files) => change({ files })} />
    </FaultyForm>
  )
}

const Done = ({ taken, again }: { taken: Taken; again: () => void }) => {
  const say = useSay()
  return (
    <section className="od-slip od-stack" aria-label={say({ zh: '查询码', en: 'Query code' })}>
      <div>
        <div className="od-quiet">{say({ zh: '查询码', en: 'Query code' })}</div>
        <div className="od-slip-code">{taken.queryCode}</div>
      </div>
      <p>
        {say({
          zh: '请让来访人自己抄下，不要替他保存。离开本页以后，窗口再也看不到内容，也看不到这封信。',
          en: 'Let the visitor copy it; do not keep it. Once you leave this page, the window sees neither the content nor the letter again.',
        })}
      </p>
      <div className="od-row no-print">
        <Button type="primary" onClick={again}>
          {say({ zh: '已交给本人，下一位', en: 'Handed over; next visitor' })}
        </Button>
      </div>
    </section>
  )
}

/** 窗口代收检举控告: taken down once, and out of reach of the window from then on. */
export const TakePage = () => {
  const say = useSay()
  const [taken, setTaken] = useState<Taken | undefined>()
  return (
    <div className="od-wide">
      <PageHead
        title={say(taken === undefined ? { zh: '代收检举控告、投诉', en: 'Take a report or complaint' } : { zh: '已收到', en: 'Received' })}
        quiet={say({
          zh: '直接进入纪检监察专门渠道，不进台账，不编收件号。交出以后本窗口不能再看。',
          en: 'It goes straight to the protected channel: no register, no number. Once sent, the window cannot read it.',
        })}
      />
      {taken === undefined ? <Entry done={setTaken} /> : <Done taken={taken} again={() => setTaken(undefined)} />}
    </div>
  )
}
