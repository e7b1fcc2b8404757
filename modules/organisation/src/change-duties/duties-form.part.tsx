import { FaultyForm, Field, useCommand, useDraft, useOrganisation, useSay, useSpeech } from '@onedoor/ui'
import { Button, Input, Select } from 'antd'
import type { DutiesOfUnit } from './duties.state.ts'

type Typed = Readonly<{ id: string; said: string; words: string; topics: readonly string[]; basis: string }>

const PARTED = ' '

const newDuty = (): Typed => ({ id: crypto.randomUUID(), said: '', words: '', topics: [], basis: '' })

/** What is written down, or what the name of the unit tells, to begin from. */
const typedOf = ({ duties, byName }: DutiesOfUnit): readonly Typed[] => {
  const from =
    duties.length > 0
      ? duties.map(({ said, words, topics, basis = '' }) => ({ said, words: words.join(PARTED), topics, basis }))
      : byName.map(({ words, basis = '' }) => ({ said: '', words: words.join(PARTED), topics: [], basis }))
  return from.length === 0 ? [newDuty()] : from.map((duty) => ({ ...duty, id: crypto.randomUUID() }))
}

type DutyProps = Readonly<{ duty: Typed; place: number; change: (part: Partial<Typed>) => void; remove: () => void }>

const Duty = ({ duty, place, change, remove }: DutyProps) => {
  const say = useSay()
  const { language } = useSpeech()
  const { topics } = useOrganisation()
  const options = topics
    .filter(({ code, until }) => until === undefined || duty.topics.includes(code))
    .map(({ code, name }) => ({ value: code, label: name[language] }))
  return (
    <fieldset className="od-box od-stack">
      <legend>{say({ zh: `职责 ${place + 1}`, en: `Duty ${place + 1}` })}</legend>
      <Field name={`duties.${place}.said`} label={say({ zh: '管什么', en: 'What it answers for' })} required>
        {(control) => <Input {...control} value={duty.said} maxLength={120} onChange={(event) => change({ said: event.target.value })} />}
      </Field>
      <Field
        name={`duties.${place}.words`}
        label={say({ zh: '来信里的说法', en: 'Words that letters use' })}
        hint={say({ zh: '用空格分开，如：拖欠 工资 包工头', en: 'parted by spaces, in Chinese as people write them' })}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            value={duty.words}
            maxLength={800}
            rows={3}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </Field>
      <Field name={`duties.${place}.topics`} label={say({ zh: '内容分类', en: 'Topics' })}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...duty.topics]}
            options={options}
            onChange={(chosen: string[]) => change({ topics: chosen })}
          />
        )}
      </Field>
      <Field
        name={`duties.${place}.basis`}
        label={say({ zh: '依据', en: 'Article' })}
        hint={say({ zh: '法规和条款，或者县里“三定”规定的文号', en: 'Law and article, or the number of the county’s own decision' })}
      >
        {(control) => <Input {...control} value={duty.basis} maxLength={80} onChange={(event) => change({ basis: event.target.value })} />}
      </Field>
      <Button type="link" size="small" className="od-inline" onClick={remove}>
        {say({ zh: '删去这一项', en: 'Take this one out' })}
      </Button>
    </fieldset>
  )
}

/** 职责 of one unit, whole. With none left the unit goes back to what its name tells. */
export const DutiesForm = ({ list, done }: Readonly<{ list: DutiesOfUnit; done: () => void }>) => {
  const say = useSay()
  const { value, change, discard } = useDraft(`duties.${list.unit}`, { duties: typedOf(list) })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/organisation/units/${list.unit}/duties`, { flat: true, onDone: finished })
  const { duties } = value
  const put = (id: string, part: Partial<Typed>) => change({ duties: duties.map((duty) => (duty.id === id ? { ...duty, ...part } : duty)) })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '保存职责', en: 'Save the duties' }}
      onSubmit={() => void send({ duties: duties.map(({ id: _, ...duty }) => duty) })}
    >
      {duties.map((duty, place) => (
        <Duty
          key={duty.id}
          duty={duty}
          place={place}
          change={(part) => put(duty.id, part)}
          remove={() => change({ duties: duties.filter(({ id }) => id !== duty.id) })}
        />
      ))}
      {duties.length === 0 && (
        <p>{say({ zh: '一项也不写，就按单位名称推定。', en: 'With none, the unit goes by what its name tells.' })}</p>
      )}
      <p>
        <Button onClick={() => change({ duties: [...duties, newDuty()] })}>{say({ zh: '增加一项', en: 'Add a duty' })}</Button>
      </p>
    </FaultyForm>
  )
}
