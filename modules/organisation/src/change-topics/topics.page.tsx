import {
  DateField,
  EmptyState,
  FaultyForm,
  Field,
  Loaded,
  PageHead,
  Panel,
  type TopicEntry,
  useCommand,
  useDraft,
  useRead,
  useSay,
  useSpeech,
  useToday,
} from '@onedoor/ui'
import { Button, Input } from 'antd'
import { useState } from 'react'

type DoneProps = Readonly<{ done: () => void }>

const AddTopicForm = ({ done }: DoneProps) => {
  const say = useSay()
  const { value, change, discard } = useDraft('add-topic', { zh: '', en: '', code: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/organisation/topics', { flat: true, onDone: finished })
  const { zh, en, code } = value
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '增加分类', en: 'Add the topic' }}
      onSubmit={() => void send({ code, name: { zh, en } })}
    >
      <Field name="name.zh" label={say({ zh: '名称', en: 'Name in Chinese' })} required>
        {(control) => <Input {...control} autoFocus value={zh} maxLength={30} onChange={(event) => change({ zh: event.target.value })} />}
      </Field>
      <Field name="name.en" label={say({ zh: '英文名称', en: 'Name in English' })} required>
        {(control) => <Input {...control} value={en} maxLength={60} onChange={(event) => change({ en: event.target.value })} />}
      </Field>
      <Field
        name="code"
        label={say({ zh: '标识', en: 'Id' })}
        hint={say({ zh: '小写字母、数字、短横线，定后不改', en: 'Small letters, digits, dashes; never changed' })}
        required
      >
        {(control) => <Input {...control} value={code} maxLength={40} onChange={(event) => change({ code: event.target.value })} />}
      </Field>
    </FaultyForm>
  )
}

const EndTopicForm = ({ topic, done }: DoneProps & Readonly<{ topic: TopicEntry }>) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft(`end-topic.${topic.code}`, { until: today })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/organisation/topics/${topic.code}/end`, { flat: true, onDone: finished })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '停用', en: 'Give up' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '停用后不能再选；已经归在这一类的事项不变。',
          en: 'It can no longer be chosen; what was sorted under it stays there.',
        })}
      </p>
      <Field name="until" label={say({ zh: '最后一天', en: 'Last day' })} required>
        {(control) => <DateField control={control} value={value.until} onChange={(until) => change({ until })} />}
      </Field>
    </FaultyForm>
  )
}

const Topics = ({ topics, end }: { topics: readonly TopicEntry[]; end: (topic: TopicEntry) => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  return (
    <table className="od-list">
      <thead>
        <tr>
          <th>{say({ zh: '分类', en: 'Topic' })}</th>
          <th>{say({ zh: '标识', en: 'Id' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.code}>
            <td className="od-strong">{topic.name[language]}</td>
            <td className="od-quiet">{topic.code}</td>
            <td>
              {topic.until === undefined ? (
                <Button type="link" size="small" className="od-inline" onClick={() => end(topic)}>
                  {say({ zh: '停用', en: 'Give up' })}
                </Button>
              ) : (
                <span className="od-quiet">{say({ zh: `用到 ${topic.until}`, en: `until ${topic.until}` })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 内容分类: the county's own list of what matters are about. */
export const TopicsPage = () => {
  const say = useSay()
  const reading = useRead<{ topics: readonly TopicEntry[] }>('/api/organisation')
  const [open, setOpen] = useState<TopicEntry | 'add' | undefined>()
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHead
        title={say({ zh: '内容分类', en: 'Topics' })}
        action={
          <Button type="primary" onClick={() => setOpen('add')}>
            {say({ zh: '增加分类', en: 'Add a topic' })}
          </Button>
        }
      />
      <Loaded reading={reading}>
        {({ topics }) =>
          topics.length > 0 ? (
            <Topics topics={topics} end={setOpen} />
          ) : (
            <EmptyState>
              {say({
                zh: '还没有分类。按本县自己的口径增加；登记时由工作人员选定，系统从中学习。',
                en: 'None yet. Add the county’s own; officers choose when they register, and suggestions are learned from that.',
              })}
            </EmptyState>
          )
        }
      </Loaded>
      {open === 'add' && (
        <Panel side close={close} title={say({ zh: '增加分类', en: 'Add a topic' })}>
          <AddTopicForm done={close} />
        </Panel>
      )}
      {typeof open === 'object' && (
        <Panel side close={close} title={say(open.name)}>
          <EndTopicForm key={open.code} topic={open} done={close} />
        </Panel>
      )}
    </>
  )
}
