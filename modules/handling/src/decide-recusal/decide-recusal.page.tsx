import type { CaseEvent } from '@onedoor/case'
import { fold, type Recorded } from '@onedoor/kernel'
import { type ActFormProps, FaultyForm, Field, useAct, usePeople, usePersonSaid, useSay, useToday } from '@onedoor/ui'
import { Radio, Select } from 'antd'
import { organOf } from '../handling.state.ts'
import { WordsField } from '../words.part.tsx'
import { evolve, initial, type Recusing, replacementsFor } from './replacement.decide.ts'

type Typed = Readonly<{ of: string; granted: boolean | null; replacement?: string | undefined; reasons: string }>
type Part = Readonly<{ state: Recusing; value: Typed; change: (change: Partial<Typed>) => void }>

/** What was said for it: whoever decides reads it here. */
const Asked = ({ events, of }: Readonly<{ events: readonly Recorded<CaseEvent>[]; of: string }>) => {
  const asked = events.findLast((event) => event.type === 'RecusalAsked' && event.data.of === of)
  if (asked?.type !== 'RecusalAsked' || asked.sealed === undefined) return null
  return <blockquote className="od-box od-prose">{asked.sealed.reasons}</blockquote>
}

/** 接替的人: of the same organ, in the same post. */
const Replacement = ({ state, value, change }: Part) => {
  const say = useSay()
  const today = useToday()
  const personSaid = usePersonSaid()
  const fit = replacementsFor(state, value.of, { posts: usePeople(), today })
  const organ = organOf(state.handling, value.of)
  if (fit.length === 0)
    return (
      <p className="od-strong">
        {say(
          organ !== state.handling.life?.review?.body
            ? {
                zh: '本机关没有其他同岗位的人员。同意后请先由系统管理员安排接替的岗位，期限不停。',
                en: 'Nobody else here holds the post. Once granted, an administrator gives it to somebody; no day stops.',
              }
            : {
                zh: '本机关没有可以独立审查的其他人员。同意后请移送上一级机关，期限不停。',
                en: 'Nobody else here is independent. Once granted, move the review up; no day stops.',
              },
        )}
      </p>
    )
  return (
    <Field
      name="replacement"
      label={say({ zh: '由谁接着办理', en: 'Who goes on with it' })}
      hint={say({ zh: '同一机关、同样岗位的人员；期限照常计算。', en: 'Of the same organ, in the same post. The days go on.' })}
      required
    >
      {(control) => (
        <Select<string>
          {...control}
          value={value.replacement ?? null}
          options={fit.map((person) => ({ value: person, label: personSaid(person, organ) }))}
          onChange={(replacement) => change({ replacement })}
        />
      )}
    </Field>
  )
}

/** 决定回避. Neither answer is chosen beforehand. */
export const DecideRecusalForm = (props: ActFormProps) => {
  const { events } = props.file
  const say = useSay()
  const personSaid = usePersonSaid()
  const state = fold(events, { initial, evolve })
  const { recusals } = state.handling
  const begin: Typed = { of: recusals[0] ?? '', granted: null, reasons: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('decide-recusal', props, begin)
  const sent = value.granted === true ? value : { ...value, replacement: undefined }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作出决定', en: 'Decide' }} onSubmit={() => void send(sent)}>
      <Field name="of" label={say({ zh: '谁回避', en: 'Who' })} required>
        {(control) => (
          <Select<string>
            {...control}
            value={value.of}
            options={recusals.map((of) => ({ value: of, label: personSaid(of, organOf(state.handling, of)) }))}
            onChange={(of) => change({ of, replacement: undefined })}
          />
        )}
      </Field>
      <Asked events={events} of={value.of} />
      <Field name="granted" label={say({ zh: '决定', en: 'Decision' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.granted}
            options={[
              { value: true, label: say({ zh: '同意回避', en: 'Granted' }) },
              { value: false, label: say({ zh: '不需要回避', en: 'Not granted' }) },
            ]}
            onChange={(event) => change({ granted: event.target.value as boolean })}
          />
        )}
      </Field>
      {value.granted === true && <Replacement state={state} value={value} change={change} />}
      <WordsField
        name="reasons"
        label={{ zh: '理由', en: 'Reasons' }}
        hint={{ zh: '信访人提出的，会告知信访人。', en: 'If the petitioner asked, they are told.' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
