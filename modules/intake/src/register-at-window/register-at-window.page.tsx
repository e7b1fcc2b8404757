import {
  type CopiedFrom,
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  LetterBlocks,
  type LetterInHand,
  LongTextField,
  newId,
  PageHead,
  type Said,
  type StoredFile,
  useCommand,
  useDraft,
  useSay,
  useShortcut,
  useSpeech,
  useToday,
} from '@onedoor/ui'
import { Button, Checkbox, Radio } from 'antd'
import { useDeferredValue, useState } from 'react'
import { emptyMatter, MatterFields, matterInput, type TypedMatter, useAdding } from '../matters.part.tsx'
import { Leads, useReading } from '../reading.part.tsx'
import { NO_REPORT, ReportFields, type TypedReport } from '../report.part.tsx'
import { type Registered, Slip } from '../slip.part.tsx'
import { NOBODY, PersonsField, type TypedPerson } from './persons.part.tsx'

type Channel = 'VISIT' | 'LETTER' | 'CALL'

type Typed = Readonly<{
  submission: string
  channel: Channel
  receivedOn: string
  anonymous: boolean
  persons: readonly TypedPerson[]
  narrative: string
  matters: readonly TypedMatter[]
  attachments: readonly StoredFile[]
  /** Pages that the machine read the words from. */
  readFrom: readonly string[]
}>

const CHANNELS: Readonly<Record<Channel, Said>> = {
  VISIT: { zh: '来访', en: 'Visit' },
  LETTER: { zh: '来信', en: 'Letter' },
  CALL: { zh: '来电', en: 'Call' },
}

const begin = (today: string): Typed => ({
  submission: `submission-${newId()}`,
  ...{ channel: 'VISIT', receivedOn: today, anonymous: false, persons: [NOBODY], narrative: '', attachments: [], readFrom: [] },
  matters: [emptyMatter()],
})

const isBlank = (person: TypedPerson): boolean => Object.values(person).every((text) => text.trim() === '')

/** The clerk types once; the submission as a whole is told by its first matter and by all claims in order. */
const inputOf = (typed: Typed, language: 'zh' | 'en', report: TypedReport | undefined) => {
  const { submission, channel, receivedOn, anonymous, narrative, attachments, readFrom } = typed
  const matters = typed.matters.map(matterInput)
  const named = typed.persons.filter((person) => !isBlank(person))
  return {
    submission,
    received: {
      ...{ channel, receivedOn, anonymous, narrative, attachments, language, readFrom },
      persons: anonymous ? [] : named.length === 0 ? [NOBODY] : named,
      subject: matters[0]?.subject ?? '',
      claims: matters.flatMap(({ claims }) => claims),
      place: matters[0]?.place ?? '',
    },
    matters,
    ...(report !== undefined && { report: { ...report, files: [] } }),
  }
}

/** The letter as other modules see it beside the form, and beside the slip once it is registered. */
const inHand = ({ submission, receivedOn, anonymous, persons, narrative, attachments, matters }: Typed): LetterInHand => {
  const letter = {
    ...{ submission, receivedOn, text: narrative, place: matters[0]?.place ?? '', files: attachments, matters },
    persons: anonymous ? [] : persons.filter((person) => !isBlank(person)),
  }
  return { ...letter, stage: 'TYPED' }
}

/** The images that the words were copied from go with the letter. */
const withPages = ({ attachments }: Typed, from: CopiedFrom | undefined): Partial<Typed> => {
  if (from === undefined) return {}
  const files = from.files.filter(({ digest }) => !attachments.some((one) => one.digest === digest))
  return { attachments: [...attachments, ...files], readFrom: from.read ? from.files.map(({ digest }) => digest) : [] }
}

type EntryProps = Readonly<{ value: Typed; change: (part: Partial<Typed>) => void }>

const Matters = ({ value, change }: EntryProps) => {
  const say = useSay()
  const { matters } = value
  const { box, add } = useAdding(matters.length, () => change({ matters: [...matters, emptyMatter()] }))
  useShortcut('m', add)
  return (
    <div ref={box} className="od-form">
      {matters.map((matter, i) => (
        <MatterFields
          key={matter.id}
          matter={matter}
          place={i}
          of={matters.length}
          change={(next) => change({ matters: matters.map((one) => (one.id === next.id ? next : one)) })}
          remove={() => change({ matters: matters.filter(({ id }) => id !== matter.id) })}
        />
      ))}
      <div className="od-row">
        <Button size="small" onClick={add}>
          {say({ zh: '另有一件不同的事', en: 'Another, different matter' })}
        </Button>
        <kbd className="od-key">Alt M</kbd>
      </div>
    </div>
  )
}

type ReportProps = Readonly<{ report: TypedReport | undefined; set: (report: TypedReport | undefined) => void }>

/** 分记: said in the same visit, written apart, gone from the window once it is sent. */
const ReportBeside = ({ report, set }: ReportProps) => {
  const say = useSay()
  return (
    <section className={report === undefined ? 'od-form' : 'od-box od-form'}>
      <Checkbox checked={report !== undefined} onChange={(event) => set(event.target.checked ? NO_REPORT : undefined)}>
        {say({
          zh: '来访人另有检举控告或投诉工作人员（不要写进上面的经过）',
          en: 'The visitor also reports wrongdoing or complains about staff (not to be written above)',
        })}
      </Checkbox>
      {report !== undefined && (
        <ReportFields
          value={report}
          change={(part) => set({ ...report, ...part })}
          narrative={{ zh: '检举控告的内容（按来访人的话）', en: 'The report, in the visitor’s words' }}
        />
      )}
    </section>
  )
}

type HeardProps = EntryProps & Readonly<{ report: () => void }>

/** What is typed is read while it is typed, a breath behind the hand; nothing of it is sent or kept. */
const Heard = ({ value: { narrative, receivedOn, matters }, change, report }: HeardProps) => {
  const text = useDeferredValue(narrative)
  const reading = useReading(text, receivedOn)
  const claims = (found: readonly string[]) =>
    change({ matters: matters.map((one, i) => (i === 0 ? { ...one, claims: [...found] } : one)) })
  return <Leads text={text} reading={reading} steps={{ report, claims }} />
}

type Done = Readonly<{ registered: Registered; letter: LetterInHand }>

const Entry = ({ done }: { done: (done: Done) => void }) => {
  const say = useSay()
  const today = useToday()
  const { language } = useSpeech()
  const [initial] = useState(() => begin(today))
  const { value, change, discard } = useDraft<Typed>('window', initial)
  const [report, setReport] = useState<TypedReport | undefined>()
  const finished = (registered: Registered) => {
    discard()
    done({ registered, letter: { ...inHand(value), stage: 'REGISTERED' } })
  }
  const { send, busy, problem } = useCommand<object, Registered>('/api/registrations', { flat: true, onDone: finished })
  const choose: LetterInHand['choose'] = (matter, part) =>
    change({ matters: value.matters.map((one) => (one.id === matter ? { ...one, ...(part as Partial<TypedMatter>) } : one)) })
  const channels = Object.entries(CHANNELS).map(([channel, said]) => ({ value: channel, label: say(said) }))
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '登记', en: 'Register' }}
      onSubmit={() => void send(inputOf(value, language, report))}
    >
      <div className="od-row od-row-end">
        <Field name="received.channel" label={say({ zh: '形式', en: 'How it came' })}>
          {(control) => (
            <Radio.Group
              id={control.id}
              value={value.channel}
              options={channels}
              optionType="button"
              onChange={(event) => change({ channel: event.target.value as Channel })}
            />
          )}
        </Field>
        <Field name="received.receivedOn" label={say({ zh: '收到日期', en: 'Received on' })} required>
          {(control) => (
            <DateField control={control} value={value.receivedOn} max={today} onChange={(receivedOn) => change({ receivedOn })} />
          )}
        </Field>
      </div>
      <PersonsField anonymous={value.anonymous} persons={value.persons} change={change} />
      <LongTextField
        name="received.narrative"
        label={say({ zh: '事情经过（按来访人的话）', en: 'What happened, in the visitor’s words' })}
        required
        value={value.narrative}
        rows={5}
        most={18}
        maxLength={100_000}
        onChange={(text) => change({ narrative: text })}
      />
      <Heard value={value} change={change} report={() => setReport((before) => before ?? NO_REPORT)} />
      <LetterBlocks letter={{ ...inHand(value), choose, write: (narrative, from) => change({ narrative, ...withPages(value, from) }) }} />
      <Matters value={value} change={change} />
      <ReportBeside report={report} set={setReport} />
      <FileDrop to="/api/files" files={value.attachments} onChange={(attachments) => change({ attachments })} />
    </FaultyForm>
  )
}

/** 窗口登记: typed once, with the keyboard alone, while the person sits there. */
export const RegisterAtWindowPage = () => {
  const say = useSay()
  const [done, setDone] = useState<Done | undefined>()
  return (
    <div className="od-wide">
      <PageHead
        title={done === undefined ? say({ zh: '窗口登记', en: 'Register at the window' }) : say({ zh: '已登记', en: 'Registered' })}
      />
      {done === undefined ? (
        <Entry done={setDone} />
      ) : (
        <div className="od-stack">
          <Slip registered={done.registered} again={() => setDone(undefined)} />
          <LetterBlocks letter={done.letter} />
        </div>
      )}
    </div>
  )
}
