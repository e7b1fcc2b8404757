import { type ActFormProps, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { DraftShown } from '../draft-shown.part.tsx'
import { WordsField } from '../words.part.tsx'

/** 会签: the whole draft is read here. */
export const CosignForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('cosign', props, { remarks: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '会签', en: 'Co-sign' }} onSubmit={() => void send(value)}>
      <DraftShown events={props.file.events} />
      <p className="od-quiet">
        {say({
          zh: '会签即同意这份草稿；草稿改动后须重新会签。',
          en: 'You agree to this draft as it stands; a changed draft is agreed to anew.',
        })}
      </p>
      <WordsField
        name="remarks"
        label={{ zh: '意见（可不填）', en: 'Remarks (optional)' }}
        optional
        value={value.remarks}
        onChange={(remarks) => change({ remarks })}
      />
    </FaultyForm>
  )
}
