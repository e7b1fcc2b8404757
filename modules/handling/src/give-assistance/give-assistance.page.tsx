import { type ActFormProps, FaultyForm, FileDrop, type StoredFile, useAct, usePerson } from '@onedoor/ui'
import { WordsField } from '../words.part.tsx'

type Typed = Readonly<{ answer: string; attachments: readonly StoredFile[] }>

/** 协办答复. */
export const GiveAssistanceForm = (props: ActFormProps) => {
  const { file } = props
  const { unit } = usePerson()
  const { value, change, send, busy, problem } = useAct<Typed>('give-assistance', props, { answer: '', attachments: [] })
  const asked = file.events.findLast((event) => event.type === 'AssistanceAsked' && event.data.unit === unit.id)
  const question = asked?.type === 'AssistanceAsked' ? asked.sealed?.question : undefined
  const input = { answer: value.answer, attachments: value.attachments.map(({ digest, name }) => ({ digest, name })) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '答复主办单位', en: 'Give our part' }} onSubmit={() => void send(input)}>
      {question !== undefined && <blockquote className="od-box od-prose">{question}</blockquote>}
      <WordsField
        name="answer"
        label={{ zh: '本单位的答复', en: 'What our unit says' }}
        value={value.answer}
        onChange={(answer) => change({ answer })}
      />
      <FileDrop to={`/api/matters/${file.matter}/files`} files={value.attachments} onChange={(attachments) => change({ attachments })} />
    </FaultyForm>
  )
}
