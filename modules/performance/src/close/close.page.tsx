import { type ActFormProps, FaultyForm, Field, LongTextField, type Said, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'

type Conclusion = Readonly<{ done: boolean; words: string }>
type Typed = Readonly<{ solved: Conclusion; explained: Conclusion; helped: Conclusion }>

const NONE: Conclusion = { done: false, words: '' }

const ASKED: readonly Readonly<{ key: keyof Typed; label: Said; yes: Said; no: Said; words: Said }>[] = [
  {
    key: 'solved',
    label: { zh: '合理的诉求解决到位了吗', en: 'Is what was rightly asked for solved?' },
    yes: { zh: '已经解决', en: 'Solved' },
    no: { zh: '没有解决，或者没有支持的诉求', en: 'Not solved, or nothing was supported' },
    words: { zh: '怎样解决的、凭什么知道，或者为什么没有', en: 'How and how that is known, or why not' },
  },
  {
    key: 'explained',
    label: { zh: '没有支持的，解释清楚了吗', en: 'Is what was not supported explained?' },
    yes: { zh: '已经解释清楚', en: 'Explained' },
    no: { zh: '没有，或者不需要', en: 'No, or not needed' },
    words: { zh: '谁、什么时候、怎样解释的，或者为什么没有', en: 'Who explained it, when and how, or why not' },
  },
  {
    key: 'helped',
    label: { zh: '生活困难的，帮扶到位了吗', en: 'Is help in place where life is hard?' },
    yes: { zh: '已经帮扶', en: 'Helped' },
    no: { zh: '没有，或者不需要', en: 'No, or not needed' },
    words: { zh: '提供了什么帮扶，或者为什么不需要', en: 'Which help, or why none is needed' },
  },
]

/** 办结: three conclusions after 第二十七条, each on its own. */
export const CloseForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('close', props, { solved: NONE, explained: NONE, helped: NONE })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '办结', en: 'Close the matter' }} onSubmit={() => void send(value)}>
      <p className="od-quiet">
        {say({
          zh: '办结不等于化解：是不是真的解决了，由信访人确认，或者经同意回访核实。办结以后，复查、复核的权利照常。',
          en: 'Closed is not resolved: that is for the petitioner to confirm, or for a follow-up they agreed to. Their right to review stays.',
        })}
      </p>
      {ASKED.map(({ key, label, yes, no, words }) => {
        const one = value[key]
        return (
          <div key={key} className="od-stack-tight">
            <Field name={`${key}.done`} label={say(label)} required>
              {(control) => (
                <Radio.Group
                  id={control.id}
                  value={one.done}
                  options={[
                    { value: true, label: say(yes) },
                    { value: false, label: say(no) },
                  ]}
                  onChange={(event) => change({ [key]: { ...one, done: event.target.value as boolean } })}
                />
              )}
            </Field>
            <LongTextField
              name={`${key}.words`}
              label={say(words)}
              required
              value={one.words}
              rows={2}
              most={8}
              maxLength={4000}
              onChange={(text) => change({ [key]: { ...one, words: text } })}
            />
          </div>
        )
      })}
    </FaultyForm>
  )
}
