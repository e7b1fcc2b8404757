import { type ActFormProps, FaultyForm, FileDrop, LongTextField, type StoredFile, useAct, useSay } from '@onedoor/ui'
import { Checkbox } from 'antd'
import { NewsCheck } from '../notice-check.part.tsx'

type Typed = Readonly<{ text: string; visibleToPetitioner: boolean; attachments: readonly StoredFile[]; despite: string }>
const EMPTY: Typed = { text: '', visibleToPetitioner: false, attachments: [], despite: '' }

/** 办理记录. */
export const NoteForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('note', props, EMPTY)
  const input = { ...value, attachments: value.attachments.map(({ digest, name }) => ({ digest, name })) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '记录', en: 'Record' }} onSubmit={() => void send(input)}>
      <LongTextField
        name="text"
        label={say({ zh: '做了什么', en: 'What was done' })}
        required
        value={value.text}
        rows={4}
        most={14}
        maxLength={10_000}
        onChange={(text) => change({ text: text })}
      />
      <Checkbox checked={value.visibleToPetitioner} onChange={(event) => change({ visibleToPetitioner: event.target.checked })}>
        {say({ zh: '信访人查询时可以看到', en: 'The petitioner may read it' })}
      </Checkbox>
      {value.visibleToPetitioner && (
        <NewsCheck matter={file.matter} text={value.text} despite={value.despite} problem={problem} change={change} />
      )}
      <FileDrop to={`/api/matters/${file.matter}/files`} files={value.attachments} onChange={(attachments) => change({ attachments })} />
    </FaultyForm>
  )
}
