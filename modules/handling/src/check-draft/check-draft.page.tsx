import { type ActFormProps, DraftCheck, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { DraftShown } from '../draft-shown.part.tsx'
import { WordsField } from '../words.part.tsx'

/** 合法性审查: the whole draft is read here. */
export const CheckDraftForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('check-draft', props, { remarks: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '审查通过', en: 'Passed' }} onSubmit={() => void send(value)}>
      <DraftShown events={props.file.events} />
      <DraftCheck path={`/api/matters/${props.file.matter}/check-reply`} version={props.file.version} />
      <p className="od-quiet">
        {say({
          zh: '请核对事实、依据、程序，以及每一项诉求是否都已答复。',
          en: 'See whether facts, law and procedure are right and every claim is answered.',
        })}
      </p>
      <WordsField
        name="remarks"
        label={{ zh: '审查意见（可不填）', en: 'Remarks (optional)' }}
        optional
        value={value.remarks}
        onChange={(remarks) => change({ remarks })}
      />
    </FaultyForm>
  )
}
