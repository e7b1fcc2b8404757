import type { ContactCause, LettersFound } from '@onedoor/case'
import { FaultyForm, Field, Loaded, LongTextField, Panel, useCommand, useMay, useRead, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { useState } from 'react'
import { type Place, piecesOf } from './pieces.state.ts'
import { CauseSaid, FOUND, LetterLine, type LetterShown, type Signal, Signals } from './two-letters.part.tsx'

type Whole = LetterShown & Readonly<{ text: string }>

type Comparison = Readonly<{
  mine: Whole
  other: Whole
  passages: readonly Readonly<{ a: Place; b: Place }>[]
  sentences: readonly Readonly<{ does: 'asks' | 'tells'; a: Place; b: Place }>[]
  proposed: boolean
  /** The version that proposes; nothing while too few letters are known. */
  model?: string
  earlier: boolean
  signals: readonly Signal[]
  causes: readonly Readonly<{ matter: string; cause: ContactCause }>[]
}>

const Marked = ({ text, places }: { text: string; places: readonly Place[] }) => (
  <p className="od-prose">
    {piecesOf(text, places).map(({ start, words, marked }) =>
      marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
    )}
  </p>
)

const Nearest = ({ comparison: { mine, other, sentences } }: { comparison: Comparison }) => {
  const say = useSay()
  const said = { asks: say({ zh: '最接近的诉求', en: 'Nearest demands' }), tells: say({ zh: '最接近的事实', en: 'Nearest facts' }) }
  return sentences.map(({ does, a, b }) => (
    <div key={does}>
      <span className="od-quiet">{said[does]}</span>
      <div className="od-two-letters">
        <q>{mine.text.slice(a.start, a.end)}</q>
        <q>{other.text.slice(b.start, b.end)}</q>
      </div>
    </div>
  ))
}

type Typed = Readonly<{ found: LettersFound | ''; matter: string; own: string; reasons: string }>

type ChoiceProps = Readonly<{ name: string; label: string; letter: LetterShown; value: string; onChange: (id: string) => void }>

/** Asked only where there is something to choose. */
const WhichMatter = ({ name, label, letter: { matters }, value, onChange }: ChoiceProps) =>
  matters.length < 2 ? null : (
    <Field name={name} label={label} required>
      {(control) => (
        <Radio.Group
          id={control.id}
          vertical
          value={value}
          options={matters.map(({ id, no, subject }) => ({ value: id, label: `${no} ${subject}` }))}
          onChange={(event) => onChange(event.target.value as string)}
        />
      )}
    </Field>
  )

const only = ({ matters }: LetterShown): string => (matters.length === 1 ? (matters[0]?.id ?? '') : '')

const Decide = ({ comparison: { mine, other, causes, model, proposed }, done }: { comparison: Comparison; done: () => void }) => {
  const say = useSay()
  const [typed, setTyped] = useState<Typed>({ found: '', matter: only(other), own: only(mine), reasons: '' })
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const { send, busy, problem } = useCommand<object>(`/api/submissions/${mine.submission}/repeats/${other.submission}`, {
    ...{ flat: true, onDone: done },
  })
  const same = typed.found === 'SAME_MATTER'
  const cause = causes.find(({ matter }) => matter === typed.matter)?.cause
  const input = {
    found: typed.found,
    reasons: typed.reasons,
    ...(model !== undefined && { shown: { model, proposed } }),
    ...(same && { matter: typed.matter || undefined, own: typed.own || undefined }),
  }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记结论', en: 'Put on record' }} onSubmit={() => void send(input)}>
      <Field
        name="found"
        label={say({ zh: '您的结论', en: 'What you find' })}
        hint={say({
          zh: '系统只提示，由您认定。两份来件、来件人都不会合并，随时可以撤销。',
          en: 'The system only hints; you decide. Neither letters nor people are merged, and it can be undone at any time.',
        })}
        required
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={typed.found}
            options={Object.entries(FOUND).map(([value, label]) => ({ value, label: say(label) }))}
            onChange={(event) => change({ found: event.target.value as LettersFound })}
          />
        )}
      </Field>
      {same && (
        <>
          <WhichMatter
            name="matter"
            label={say({ zh: '是那份来件的哪一件事项', en: 'Which matter of that letter' })}
            letter={other}
            value={typed.matter}
            onChange={(matter) => change({ matter })}
          />
          <WhichMatter
            name="own"
            label={say({ zh: '是本件的哪一件事项', en: 'Which matter of this letter' })}
            letter={mine}
            value={typed.own}
            onChange={(own) => change({ own })}
          />
          {cause !== undefined && <CauseSaid cause={cause} />}
        </>
      )}
      <LongTextField
        name="reasons"
        label={say({ zh: '理由', en: 'Reasons' })}
        required
        value={typed.reasons}
        rows={2}
        most={8}
        maxLength={2000}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}

const SideBySide = ({ comparison, done }: { comparison: Comparison; done: () => void }) => {
  const say = useSay()
  const may = useMay()
  const { mine, other, passages, signals, proposed, earlier } = comparison
  return (
    <div className="od-stack">
      <div className="od-two-letters">
        <section className="od-box" aria-label={say({ zh: '本件', en: 'This letter' })}>
          <h3>{say({ zh: '本件', en: 'This letter' })}</h3>
          <LetterLine letter={mine} titled={false} />
          <Marked text={mine.text} places={passages.map(({ a }) => a)} />
        </section>
        <section className="od-box" aria-label={say({ zh: '以前的来件', en: 'The earlier letter' })}>
          <h3>{say({ zh: '以前的来件', en: 'The earlier letter' })}</h3>
          <LetterLine letter={other} titled={false} />
          <Marked text={other.text} places={passages.map(({ b }) => b)} />
        </section>
      </div>
      <Signals signals={signals} />
      <p className="od-quiet">
        {proposed
          ? say({
              zh: '事情：像同一件事。标出的是两封信相同的话。',
              en: 'The matter: looks like the same. What both letters say is marked.',
            })
          : say({ zh: '事情：标出的是两封信相同的话。', en: 'The matter: what both letters say is marked.' })}
      </p>
      <Nearest comparison={comparison} />
      {may('linking.decide') && earlier && <Decide comparison={comparison} done={done} />}
    </div>
  )
}

type Props = Readonly<{ submission: string; other: string; close: () => void }>

/** 并排比对: both letters whole, what they share marked, and the officer's decision below. Opened, it is on record as a look at the other letter. */
export const ComparePanel = ({ submission, other, close }: Props) => {
  const say = useSay()
  const reading = useRead<Comparison>(`/api/submissions/${submission}/repeats/${other}`, { fresh: 600_000 })
  return (
    <Panel side title={say({ zh: '并排比对', en: 'Side by side' })} close={close}>
      <Loaded reading={reading}>{(comparison) => <SideBySide comparison={comparison} done={close} />}</Loaded>
    </Panel>
  )
}
