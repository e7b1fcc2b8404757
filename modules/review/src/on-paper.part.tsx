import { FaultyForm, Field, useCommand, useDraft, useSay, useToday } from '@onedoor/ui'
import { Input } from 'antd'
import { ArrivalFields, emptyRequest, requestInput, type TypedRequest, WordsAndFiles } from './request-fields.part.tsx'

type Typed = TypedRequest & Readonly<{ no: string }>

/** 直接交到本机关的书面请求: named by the number on the opinion, since this organ cannot read the matter yet. */
export const OnPaperForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft<Typed>('review-on-paper', { no: '', ...emptyRequest(today) })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/reviews/on-paper', { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '登记请求', en: 'Put it on record' }}
      onSubmit={() => void send(requestInput(value))}
    >
      <Field
        name="no"
        label={say({ zh: '信访事项编号', en: 'Number of the matter' })}
        hint={say({ zh: '印在处理意见书上，如 访2026-000123', en: 'Printed on the opinion, such as 访2026-000123' })}
        required
      >
        {(control) => <Input {...control} value={value.no} maxLength={20} onChange={(event) => change({ no: event.target.value })} />}
      </Field>
      <ArrivalFields value={value} change={change} closes={undefined} />
      <p className="od-quiet">
        {say({
          zh: '是否按时以寄出或者提交之日为准；过了期限也登记，书面答复。',
          en: 'What counts is the day of posting. A late request is put on record too, and answered in writing.',
        })}
      </p>
      <WordsAndFiles value={value} change={change} to="/api/reviews/files" />
    </FaultyForm>
  )
}
