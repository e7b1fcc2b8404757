import { type ActFormProps, FaultyForm, Field, LongTextField, TopicPicker, useAct, useRead, useSay, useTopicName } from '@onedoor/ui'
import { shownOf, TopicSuggested } from '../topic-said.part.tsx'
import type { TopicSaid } from '../topic-said.state.ts'

type Typed = Readonly<{ topic: string; reasons: string }>

/** 更正内容分类: the topic that stands, what the reading says, and the one the officer chooses, with reasons. */
export const CorrectTopicForm = (props: ActFormProps) => {
  const say = useSay()
  const name = useTopicName()
  const { matter, life } = props.file
  const { value: said } = useRead<TopicSaid>(`/api/matters/${matter}/topic`)
  const { value, change, send, busy, problem } = useAct<Typed>('correct-topic', props, { topic: '', reasons: '' })
  const shown = shownOf(said)
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={life.topic === undefined ? { zh: '定为这一类', en: 'Give it this topic' } : { zh: '更正', en: 'Correct' }}
      onSubmit={() => void send({ ...value, ...(shown !== undefined && { shown }) })}
    >
      <p>
        {life.topic === undefined
          ? say({ zh: '登记时没有选内容分类。', en: 'No topic was chosen when it was registered.' })
          : say({ zh: `现在是“${name(life.topic)}”。`, en: `It is “${name(life.topic)}” now.` })}
      </p>
      {said !== undefined && <TopicSuggested said={said} chosen={value.topic} take={(topic) => change({ topic })} />}
      <Field name="topic" label={say({ zh: '内容分类', en: 'Topic' })} required>
        {(control) => <TopicPicker control={control} value={value.topic} onChange={(topic) => change({ topic })} />}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '理由', en: 'Reasons' })}
        hint={say({
          zh: '不改变期限和承办单位；以后的建议会从中学习。',
          en: 'Changes no day and no unit; later suggestions learn from it.',
        })}
        required
        value={value.reasons}
        rows={3}
        most={10}
        maxLength={2000}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
